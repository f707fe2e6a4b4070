import { expect, type Locator, type Page } from '@playwright/test';

/** The Versions tab of a flow, and the comparison of two versions. */
export class VersionsPage {
  readonly timeline: Locator;
  readonly drawing: Locator;
  readonly differences: Locator;

  constructor(readonly page: Page) {
    this.timeline = page.getByRole('navigation', { name: 'Published versions' });
    this.drawing = page.getByRole('region', { name: 'The differences, drawn' });
    this.differences = page.getByRole('region', { name: 'Differences', exact: true });
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Versions' }).click();
    await expect(this.timeline).toBeVisible();
  }

  /** Picks one side of the comparison: "Compare" is the older one, "with" the newer. */
  async pick(side: 'Compare' | 'with', option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: side, exact: true }).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  /** The card of a state, with how it differs: "Say: Welcome, new". */
  card(name: string | RegExp): Locator {
    return this.drawing.getByRole('group', { name });
  }

  difference(name: RegExp): Locator {
    return this.differences.getByRole('button', { name });
  }
}
