import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page, type TestInfo, test } from '@playwright/test';
import { EditorPage } from '../pages/editor-page.ts';
import { HomePage } from '../pages/home-page.ts';

// Looks that should not change by accident. Few, small, and of parts that rest: what moves is looked at in
// `pnpm screenshots`. `pnpm screenshots --renew` draws them anew after a change that was meant.

type Look = {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  /** Pixels that may differ, where something else shows behind round corners; a few elsewhere. */
  readonly spare?: number;
  readonly show: (page: Page) => Promise<Locator>;
};

const aFew = 20;

async function card(page: Page, title: string): Promise<Locator> {
  const editor = new EditorPage(page);
  await editor.open('refund');
  return editor.card(title);
}

const looks: readonly Look[] = [
  { name: 'card-of-an-action', theme: 'light', show: (page) => card(page, 'Look up order') },
  { name: 'card-of-a-question', theme: 'dark', show: (page) => card(page, 'Order number') },
  {
    name: 'printed-page',
    theme: 'light',
    async show(page) {
      const editor = new EditorPage(page);
      await editor.open('refund');
      await expect(editor.card('Order number')).toBeVisible();
      await page.keyboard.press('Control+p');
      const sheet = page.getByRole('dialog', { name: 'Print on pages' }).getByRole('listitem').nth(2);
      await sheet.scrollIntoViewIfNeeded();
      return sheet;
    },
  },
  {
    name: 'new-flow-dialog',
    theme: 'dark',
    spare: 200,
    async show(page) {
      await new HomePage(page).open();
      await page.getByRole('button', { name: 'New flow' }).first().click();
      return page.getByRole('dialog', { name: 'New flow' });
    },
  },
  {
    name: 'import-dialog',
    theme: 'light',
    spare: 200,
    async show(page) {
      await new HomePage(page).open();
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      return page.getByRole('dialog', { name: 'Import a flow' });
    },
  },
  {
    name: 'nothing-here',
    theme: 'dark',
    async show(page) {
      await page.goto('/nowhere');
      return page.getByRole('main');
    },
  },
];

for (const { name, theme, spare = aFew, show } of looks) {
  test.describe('looks', () => {
    test.use({ colorScheme: theme });

    test(name, async ({ page }, info) => {
      await drawsLikeTheRecord(page, info);
      const part = await show(page);
      await expect(part).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      await expect(part).toHaveScreenshot(`${name}.png`, {
        animations: 'disabled',
        caret: 'hide',
        maxDiffPixels: spare,
      });
    });
  });
}

type DrawnWith = { readonly letters: string; readonly browser: string };

const recordFile = fileURLToPath(new URL('./looks.spec.ts-snapshots/drawn-with.json', import.meta.url));

/**
 * Pictures can only be held against one another where letters come out the same, to the pixel: with the same browser,
 * rasteriser and settings. A sample tells; elsewhere the look is not compared, and the line above says why.
 */
async function drawsLikeTheRecord(page: Page, info: TestInfo): Promise<void> {
  const here: DrawnWith = {
    letters: await drawSample(page),
    browser: page.context().browser()?.version() ?? '',
  };
  if (process.env.TURNWISE_RENEW_LOOKS) {
    mkdirSync(dirname(recordFile), { recursive: true });
    writeFileSync(recordFile, `${JSON.stringify(here, null, 2)}\n`);
    return;
  }
  const recorded: DrawnWith | null = existsSync(recordFile)
    ? JSON.parse(readFileSync(recordFile, 'utf8'))
    : null;
  if (recorded?.letters === here.letters) return;
  const reason = `Looks are not compared: letters are drawn differently here (Chromium ${here.browser}) than where the pictures were made (Chromium ${recorded?.browser ?? 'unknown'}).`;
  console.log(`${info.title}: ${reason}`);
  info.skip(true, reason);
}

/** Some letters, lines and shadows, as this machine draws them. */
async function drawSample(page: Page): Promise<string> {
  await page.goto('/nowhere');
  await page.evaluate(async () => {
    const sample = document.createElement('div');
    sample.id = 'sample';
    sample.style.cssText =
      'position:fixed;inset:0 auto auto 0;z-index:9999;width:360px;padding:12px;background:#fff;color:#123;font:13px/20px "Inter Variable";box-shadow:0 4px 14px rgb(20 30 50/30%)';
    sample.innerHTML =
      'Sphinx of black quartz, <b>judge my vow</b> 0123456789<br><code style="font:12px ui-monospace,Menlo,Consolas,monospace">{ "format": 1 }</code><br><svg width="60" height="20"><path d="M2 2C20 2 30 18 58 18" fill="none" stroke="#345" stroke-width="1.6"/></svg>';
    document.body.append(sample);
    await document.fonts.load('13px "Inter Variable"');
    await document.fonts.ready;
  });
  const picture = await page.locator('#sample').screenshot({ animations: 'disabled' });
  return createHash('sha256').update(picture).digest('hex').slice(0, 16);
}
