import { expect, type Locator, type Page } from '@playwright/test';

/** The Tests tab of a flow. */
export class TestsPage {
  readonly list: Locator;
  /** The test that is open. */
  readonly detail: Locator;
  /** How many pass, and what they go through. */
  readonly summary: Locator;

  constructor(readonly page: Page) {
    this.list = page.getByRole('region', { name: 'Tests of this flow' });
    this.detail = page.getByRole('region', { name: 'The talk as it goes now' });
    this.summary = page.getByRole('region', { name: 'How the tests stand' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Tests', exact: true }).click();
    await expect(this.list).toBeVisible();
  }

  /** The row of a test in the list. */
  test(title: string): Locator {
    return this.list.getByRole('button').filter({ hasText: title });
  }

  /** Opens a test. */
  async choose(title: string): Promise<void> {
    await this.test(title).click();
    await expect(this.detail.getByLabel('Name of the test')).toHaveValue(title);
  }

  async menu(item: string): Promise<void> {
    await this.summary.getByRole('button', { name: 'More', exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Adds the tests of a file with this text. */
  async importText(name: string, text: string): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.menu('Add tests from a file…'),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }
}
