import { expect, type Locator, type Page } from '@playwright/test';

/** The rehearsal in the Tests tab of a flow. */
export class RehearsalPage {
  /** Who got through, and where it goes wrong. */
  readonly results: Locator;
  readonly wrong: Locator;
  /** The talk that is read. */
  readonly talk: Locator;
  /** A line for each kind of made-up customer. */
  readonly people: Locator;
  readonly switch: Locator;

  constructor(readonly page: Page) {
    this.results = page.getByRole('region', { name: 'What came of the rehearsal' });
    this.wrong = page.getByRole('region', { name: 'Where it goes wrong' });
    this.talk = page.getByRole('region', { name: 'The talk', exact: true });
    this.people = page.getByRole('table', { name: 'Who talked' }).getByRole('row', { name: /\d of \d/ });
    this.switch = page.getByRole('radiogroup', { name: 'What to look at' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('banner').getByRole('link', { name: 'Tests', exact: true }).click();
    await this.switch.getByText('Rehearsal').click();
    await expect(this.page).toHaveURL(/view=rehearsal/);
  }

  /** Rehearses for the first time, to the end. */
  async rehearse(): Promise<void> {
    await this.page.getByRole('button', { name: 'Rehearse', exact: true }).click();
    await this.isOver();
  }

  async isOver(): Promise<void> {
    await expect(this.page.getByRole('button', { name: 'Rehearse with other people' })).toBeVisible({
      timeout: 60_000,
    });
  }
}
