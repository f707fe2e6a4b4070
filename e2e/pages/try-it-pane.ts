import { expect, type Locator, type Page } from '@playwright/test';

/** The "Try it" pane of the editor. */
export class TryItPane {
  readonly root: Locator;
  readonly log: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole('region', { name: 'Try it' });
    this.log = this.root.getByRole('log');
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Try it' }).click();
    await expect(this.log).toBeVisible();
  }

  async close(): Promise<void> {
    await this.root.getByRole('button', { name: 'Close Try it' }).click();
  }

  async restart(): Promise<void> {
    await this.root.getByRole('button', { name: 'Start again' }).click();
  }

  async say(text: string): Promise<void> {
    const input = this.root.getByLabel('Your message, as the customer');
    await input.fill(text);
    await input.press('Enter');
    await expect(input).toHaveValue('');
  }

  /** The flow answers with these words, after all that was said before. */
  async answers(text: string | RegExp): Promise<void> {
    await expect(this.log.getByText(text).last()).toBeVisible();
  }
}
