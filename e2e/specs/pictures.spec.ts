import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { isAccessible } from '../pages/accessible.ts';
import { EditorPage } from '../pages/editor-page.ts';

const hostile = `<script>alert('1')</script> & "quotes" שלום 👩‍👩‍👧`;

/** What a menu item gives to keep. */
async function saved(
  page: Page,
  editor: EditorPage,
  item: string,
): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), editor.menu(item)]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('saves the flow as a picture: SVG, PNG and Mermaid', async ({ page }) => {
  const editor = new EditorPage(page);
  const flow = {
    format: 'turnwise/flow',
    schemaVersion: 1,
    id: 'hostile',
    name: hostile,
    start: 'ask',
    states: { ask: { kind: 'ask', label: hostile, prompt: hostile, next: 'ask' } },
  };
  await page.goto('/');
  const id = await page.evaluate(async (text) => {
    const response = await fetch('/api/flows/import', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    });
    return (await response.json()).id as string;
  }, JSON.stringify(flow));
  await editor.open(id);

  const svg = await saved(page, editor, 'Save a picture (SVG)');
  expect(svg.name).toBe(`${id}.svg`);
  const read = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      errors: document.querySelectorAll('parsererror').length,
      active: document.querySelectorAll('script, foreignObject, a, image, use').length,
      title: document.querySelector('title')?.textContent,
      size: ['width', 'height'].map((side) => Number(document.documentElement.getAttribute(side))),
    };
  }, svg.content.toString());
  expect(read).toMatchObject({ errors: 0, active: 0, title: hostile });

  const png = await saved(page, editor, 'Save a picture (PNG)');
  expect(png.name).toBe(`${id}.png`);
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual(
    read.size.map((side) => side * 2),
  );

  const mermaid = await saved(page, editor, 'Save a diagram as text (Mermaid)');
  expect(mermaid.name).toBe(`${id}.mmd`);
  expect(mermaid.content.toString()).toMatch(/^stateDiagram-v2\n/);
});

/** What would go to the printer. */
const printed = async (page: Page): Promise<string> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1');

test('prints on pages, by keyboard', async ({ page }) => {
  const editor = new EditorPage(page);
  await editor.open('refund');
  await editor.select('Order number');
  await editor.canvas.focus();
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Print on pages' });
  await expect(dialog.getByRole('button', { name: 'Print', exact: true })).toBeFocused();
  const shown = dialog.getByRole('listitem');
  const count = await shown.count();
  expect(count).toBeGreaterThan(2);
  await expect(shown.nth(1)).toContainText('Outline');
  await expect(shown.last()).toContainText(`Page ${count} of ${count}`);
  await isAccessible(page);

  for (const [paper, box] of [
    ['A4', /MediaBox \[0 0 841\.?\d* 59[45]/],
    ['Letter', /MediaBox \[0 0 792 612/],
  ] as const) {
    await dialog.getByText(paper, { exact: true }).click();
    // The pages are laid out anew a moment later.
    await expect.poll(async () => box.test(await printed(page))).toBe(true);
    const sheets = (await printed(page)).match(/\/Type \/Page\b(?!s)/g) ?? [];
    expect(sheets.length).toBe(await shown.count());
  }

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(editor.canvas).toBeVisible();
});
