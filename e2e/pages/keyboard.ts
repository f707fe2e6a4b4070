import { expect, type Locator, type Page } from '@playwright/test';

const mostStops = 120;

/** The keyboard alone: goes by Tab and by keys, and sees to it that the focus is never lost on the way. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Hears every press of a mouse or finger from now on, to be asked for with `pointerPresses`. */
  async watchPointer(): Promise<void> {
    await this.page.addInitScript(() => {
      const seen = { presses: 0 };
      Object.assign(window, { pointerSeen: seen });
      addEventListener('pointerdown', () => (seen.presses += 1), true);
    });
  }

  pointerPresses(): Promise<number> {
    return this.page.evaluate(
      () => (window as unknown as { pointerSeen: { presses: number } }).pointerSeen.presses,
    );
  }

  /** Presses keys, one after the other, and finds the focus somewhere after each. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.hasFocus(key);
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.hasFocus(`typing “${text}”`);
  }

  /** Goes on with Tab, or back with Shift+Tab, until something has the focus. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let stop = 0; stop < mostStops; stop++) {
      if (await isFocused(target)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${key} does not lead to ${target}.`);
  }

  /** Goes to something and presses it. */
  async activate(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.tabTo(target, key);
    await this.press('Enter');
  }

  /** Opens a picker, types what is wanted, and takes the first that is found. */
  async pick(picker: Locator, wanted: string): Promise<void> {
    await this.tabTo(picker);
    await this.press('Enter');
    await expect(this.page.getByRole('listbox')).toBeVisible();
    await this.type(wanted);
    await this.press('Enter');
    await expect(this.page.getByRole('listbox')).toBeHidden();
  }

  /** The focus is on something one can see, not on the page as a whole. */
  private async hasFocus(after: string): Promise<void> {
    await expect
      .poll(
        () =>
          this.page.evaluate(() => {
            const focused = document.activeElement;
            return focused !== null && focused !== document.body && focused.getClientRects().length > 0;
          }),
        { message: `The focus is lost after ${after}.` },
      )
      .toBe(true);
  }
}

const isFocused = async (target: Locator): Promise<boolean> =>
  (await target.count()) > 0 && target.first().evaluate((element) => element === document.activeElement);
