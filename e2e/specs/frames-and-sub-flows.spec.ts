import { expect, type Page, test } from '@playwright/test';
import { isAccessible } from '../pages/accessible.ts';
import { EditorPage } from '../pages/editor-page.ts';
import { TryItPane } from '../pages/try-it-pane.ts';

/** A refund flow of this test's own: others write in the one that is there. */
async function openOwn(page: Page, name: string): Promise<EditorPage> {
  const text = await (await page.request.get('/api/flows/refund/export')).text();
  const imported = await page.request.post('/api/flows/import', { data: { text, name } });
  const editor = new EditorPage(page);
  await editor.open((await imported.json()).id);
  return editor;
}

const states = ['Order number', 'Look up order', 'Order not found', 'Forget the order number'];

async function selectFromOutline(page: Page, editor: EditorPage): Promise<void> {
  await editor.fit();
  for (const [index, title] of states.entries()) {
    const modifiers = index === 0 ? [] : ['Shift' as const];
    await editor.card(title).click({ position: { x: 10, y: 3 }, modifiers });
  }
  await expect(page.getByRole('toolbar', { name: `${states.length} selected` })).toBeVisible();
}

test('states are framed, the frame is named, moved with the keys, and taken away again', async ({ page }) => {
  const editor = await openOwn(page, 'Framed');
  await selectFromOutline(page, editor);
  await page.getByRole('button', { name: 'Frame these' }).click();
  await page.getByRole('textbox', { name: 'Title of the frame' }).fill('The order');
  await page.keyboard.press('Enter');
  await expect(editor.details.getByRole('button', { name: 'Forget the order number' })).toBeVisible();
  const before = await editor.card('Look up order').boundingBox();
  await page.getByRole('tab', { name: 'Outline' }).click();
  const row = page.getByRole('button', { name: /^Frame: The order/ });
  await expect(
    page.getByRole('list', { name: 'The order' }).getByRole('button', { name: /Look up order/ }),
  ).toBeVisible();
  await row.focus();
  for (const side of ['Build', 'Details']) await isAccessible(page, `[aria-label="${side}"]`);
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect
    .poll(async () => (await editor.card('Look up order').boundingBox())?.y)
    .toBeGreaterThan(before?.y ?? 0);
  await page.keyboard.press('Delete');
  await expect(row).toBeHidden();
  await expect(editor.card('Look up order')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row).toBeVisible();
  await editor.saved();
});

test('states become a sub-flow, and the conversation says what it said', async ({ page }) => {
  const editor = await openOwn(page, 'With a sub-flow');
  await selectFromOutline(page, editor);
  await page.getByRole('button', { name: 'Make a sub-flow' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make a sub-flow of 4 states' });
  await expect(
    dialog.getByText('“Order number” goes in as far as it is known, and comes back.'),
  ).toBeVisible();
  await expect(dialog.getByText('When it is done, “Right order?” comes next.')).toBeVisible();
  await isAccessible(page, '[role="dialog"]');
  await dialog.getByLabel('What is the new flow called?').fill('Find the order');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Find the order” is a flow of its own now.')).toBeVisible();
  await expect(editor.card('Find the order')).toBeVisible();
  const tryIt = new TryItPane(page);
  await tryIt.open();
  await tryIt.say('ORD-00000');
  await tryIt.answers(/can.t find/i);
  await tryIt.say('ORD-12345');
  await tryIt.answers(/Desk lamp/);
  await page.locator('[aria-label^="Canvas"]').focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('The states are back. “Find the order” stays in your flows.')).toBeVisible();
  await expect(editor.card('Look up order')).toBeVisible();
});

test('what cannot be a sub-flow says why', async ({ page }) => {
  const editor = await openOwn(page, 'Not a sub-flow');
  await editor.fit();
  await editor.card('Reason').click({ position: { x: 10, y: 3 } });
  await editor.card('Refund failed').click({ position: { x: 10, y: 3 }, modifiers: ['Shift'] });
  await page.getByRole('button', { name: 'Make a sub-flow' }).click();
  const dialog = page.getByRole('dialog', { name: 'These states cannot be a sub-flow as they are' });
  await expect(dialog).toContainText('“Refund failed” is reached from “Submit refund”');
  await isAccessible(page, '[role="dialog"]');
});
