import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The editor of one flow, on its Design tab. */
export class EditorPage {
  readonly canvas: Locator;
  readonly details: Locator;

  constructor(readonly page: Page) {
    this.canvas = page.getByRole('application');
    this.details = page.getByRole('complementary', { name: 'Details' });
  }

  async open(flowId: string): Promise<void> {
    await this.page.goto(`/flows/${flowId}`);
    await expect(this.page.getByRole('button', { name: 'Publish' })).toBeVisible();
  }

  /** The card of a state, by its title. */
  card(title: string): Locator {
    return this.canvas.getByRole('group', { name: new RegExp(`^[^:]+: ${title}(,|$)`) });
  }

  /** Names the selected state. */
  async nameIt(title: string): Promise<void> {
    const field = this.details.getByLabel('What it is called');
    await field.fill(title);
    await field.press('Tab');
    await expect(this.card(title)).toBeVisible();
  }

  /** Leads to a state wherever it stands, by its name. */
  async goTo(title: string): Promise<void> {
    await this.canvas.focus();
    await this.page.keyboard.press('Control+k');
    await this.page.getByRole('dialog').getByRole('combobox').fill(title);
    await this.page.getByRole('dialog').getByRole('option').first().click();
    await expect(this.details.getByLabel('What it is called')).toHaveValue(title);
  }

  async select(title: string): Promise<void> {
    await this.card(title).click({ position: { x: 120, y: 16 } });
    await expect(this.details.getByLabel('What it is called')).toHaveValue(title);
  }

  /** Writes what the selected state says, in its field of this name. */
  async write(field: string, text: string): Promise<void> {
    await this.details.getByRole('textbox', { name: field, exact: true }).fill(text);
  }

  /** Drags from a way out of a card to an empty place, and picks what comes next. */
  async drawFrom(title: string, exit: string, by: { x: number; y: number }, kind: string): Promise<void> {
    const handle = this.card(title).getByTitle(new RegExp(`^Connect “${exit}”`));
    const box = await handle.boundingBox();
    if (!box) throw new Error(`“${title}” shows no way out called “${exit}”.`);
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 4 });
    await this.page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
    await this.page.mouse.up();
    await this.page.getByRole('combobox', { name: 'Find a kind of state' }).fill(kind);
    await this.page.keyboard.press('Enter');
    await expect(this.details.getByLabel('What it is called')).toHaveValue(kind);
  }

  /** Chooses a state, or another thing, in a picker of the details. */
  async choose(picker: string, option: string): Promise<void> {
    await this.details.getByRole('combobox', { name: picker, exact: true }).click();
    await this.page.getByRole('option', { name: option }).first().click();
  }

  /** Leads a way out of the selected state to a state made on the spot. */
  async leadToNew(picker: string, title: string, kind: string): Promise<void> {
    await this.choose(picker, 'A new state…');
    const dialog = this.page.getByRole('dialog', { name: 'A new state' });
    await dialog.getByLabel('What is it called?').fill(title);
    await dialog.getByRole('button', { name: new RegExp(`^${kind}`) }).click();
    // The card may stand outside of what is seen, where cards are not drawn.
    await expect(this.details.getByRole('combobox', { name: picker, exact: true })).toContainText(title);
  }

  /** All of the flow: of a long one, the first press shows the beginning. */
  async fit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Fit' }).click();
    await this.page.getByRole('button', { name: 'Fit' }).click();
  }

  async saved(): Promise<void> {
    await expect(this.page.getByText(/^Saved/)).toBeVisible();
  }

  /** Without `by`, as whoever published before in this browser. */
  async publish(note: string, by?: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Publish' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Publish' });
    await dialog.getByLabel('What is new').fill(note);
    if (by !== undefined) await dialog.getByLabel('Your name').fill(by);
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  }

  /** The document as a file, through the menu. */
  async exported(): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.menu('Export as a file')]);
    return readFile(await download.path(), 'utf8');
  }

  async menu(item: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More', exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }
}
