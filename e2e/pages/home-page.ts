import { expect, type Locator, type Page } from '@playwright/test';

/** The list of flows. */
export class HomePage {
  readonly heading: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Your flows' });
  }

  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(this.heading).toBeVisible();
  }

  /** Makes an empty flow; ends in its editor. */
  async create(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'New flow' }).first().click();
    const dialog = this.page.getByRole('dialog', { name: 'New flow' });
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByRole('button', { name: 'Create flow' }).click();
    await expect(this.page).toHaveURL(/\/flows\//);
  }

  /** Makes a flow that starts as a template is; ends in its editor. */
  async useTemplate(template: string, name: string): Promise<void> {
    await this.page
      .getByRole('button', { name: new RegExp(`^(Look at the )?${template}`) })
      .first()
      .click();
    await this.page.getByLabel('Name of your flow').fill(name);
    await this.page.getByRole('button', { name: 'Use this template' }).click();
    await expect(this.page).toHaveURL(/\/flows\//);
  }

  /** Pastes a document into the import dialog, under another name where one is given; ends in its editor. */
  async paste(text: string, name?: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Import', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Import a flow' });
    await dialog.getByLabel('Or paste its text').fill(text);
    if (name !== undefined) await dialog.getByLabel('Name', { exact: true }).fill(name);
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  }
}
