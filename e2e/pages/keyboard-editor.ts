import { expect, type Page } from '@playwright/test';
import { EditorPage } from './editor-page.ts';
import type { Keyboard } from './keyboard.ts';

/** The editor as the keyboard works it. */
export class KeyboardEditor {
  readonly editor: EditorPage;

  constructor(
    readonly page: Page,
    readonly keyboard: Keyboard,
  ) {
    this.editor = new EditorPage(page);
  }

  get canvas() {
    return this.page.getByRole('region', { name: /^Canvas/ });
  }

  /** Goes from part to part of the screen until the canvas, or the details, have the keyboard. */
  async goToCanvas(): Promise<void> {
    for (let part = 0; part < 6; part++) {
      if (await this.canvas.evaluate((element) => element === document.activeElement)) return;
      await this.keyboard.press('F6');
    }
    await expect(this.canvas).toBeFocused();
  }

  async goToDetails(): Promise<void> {
    await this.goToCanvas();
    await this.keyboard.press('F6');
  }

  /** Finds something, or something to do, and takes the first that is found. */
  async find(text: string): Promise<void> {
    await this.keyboard.press('ControlOrMeta+K');
    await expect(this.page.getByRole('combobox', { name: 'Find or do anything' })).toBeFocused();
    await this.keyboard.type(text);
    await this.keyboard.press('Enter');
  }

  /** Adds a state after the selected one, says what it says, and names it. */
  async add(kind: string, text: string, title: string): Promise<void> {
    await this.find(`Add ${kind}`);
    // The new card is open for writing: what it says, or its title where it says nothing.
    await expect(this.editor.canvas.getByRole('textbox')).toBeFocused();
    if (text !== '') await this.keyboard.type(text);
    await this.keyboard.press('Escape');
    await expect(this.canvas).toBeFocused();
    await this.write('', title);
  }

  /** On the selected state's card: its text, then its title. */
  async write(text: string, title: string): Promise<void> {
    if (text !== '') {
      await this.keyboard.press('Enter');
      await expect(this.editor.canvas.getByRole('textbox')).toBeFocused();
      await this.keyboard.type(text);
      await this.keyboard.press('Escape');
      await expect(this.canvas).toBeFocused();
    }
    await this.keyboard.press('F2');
    await expect(this.editor.canvas.getByRole('textbox')).toBeFocused();
    await this.keyboard.press('ControlOrMeta+A');
    await this.keyboard.type(title);
    await this.keyboard.press('Enter');
    await expect(this.canvas).toBeFocused();
    await expect(this.editor.card(title)).toBeVisible();
  }

  /** In the details of a question: a new slot for the answer. */
  async keepAnswerIn(slot: string): Promise<void> {
    await this.goToDetails();
    const picker = this.editor.details.getByRole('combobox', { name: 'The answer goes into' });
    await this.keyboard.pick(picker, slot);
    await this.keyboard.activate(this.page.getByRole('button', { name: 'Create the slot' }));
    await expect(picker).toContainText(slot);
    await expect(picker).toBeFocused();
    await this.goToCanvas();
  }

  /** Leads a way out to a state made on the spot. */
  async leadToNew(picker: RegExp, title: string, kind: string): Promise<void> {
    const field = this.editor.details.getByRole('combobox', { name: picker });
    await this.keyboard.pick(field, title);
    const dialog = this.page.getByRole('dialog', { name: 'A new state' });
    await this.keyboard.activate(dialog.getByRole('button', { name: new RegExp(`^${kind}`) }));
    await expect(field).toContainText(title);
    await expect(field).toBeFocused();
  }
}
