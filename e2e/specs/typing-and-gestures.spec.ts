import { expect, type Page, test } from '@playwright/test';
import { EditorPage } from '../pages/editor-page.ts';
import { HomePage } from '../pages/home-page.ts';

/** Leaves the text of a card that was just made, once it can be written. */
async function leaveText(page: Page, editor: EditorPage): Promise<void> {
  await expect(editor.canvas.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
}

test('a drag from a card whose first name is still being typed begins on that card', async ({ page }) => {
  const home = new HomePage(page);
  const editor = new EditorPage(page);
  await home.open();
  await home.create('Names and drags');
  await page.getByRole('button', { name: 'Ask a question' }).click();
  await leaveText(page, editor);
  await editor.details.getByLabel('What it is called').fill('Order number');
  await editor.drawFrom('Order number', 'then', { x: 140, y: 120 }, 'Ask');
  await leaveText(page, editor);
  const edge = editor.canvas.locator('.react-flow__edge');
  await expect(edge).toHaveCount(1);
  await expect(edge).toHaveAttribute('data-id', 'order_number>next');

  await editor.details.getByLabel('What it is called').fill('Amount');
  await editor.drawFrom('Amount', 'then', { x: 60, y: 150 }, 'Ask');
  await leaveText(page, editor);
  await expect(edge).toHaveCount(2);
  await expect(editor.canvas.locator('[data-id="amount>next"]')).toBeVisible();

  await editor.details.getByLabel('What it is called').fill('Reason');
  const card = editor.card('Reason');
  const before = await card.boundingBox();
  if (!before) throw new Error('The card is not in sight.');
  await page.mouse.move(before.x + 120, before.y + 16);
  await page.mouse.down();
  await page.mouse.move(before.x + 160, before.y + 56, { steps: 4 });
  await page.mouse.move(before.x + 180, before.y + 76, { steps: 4 });
  await page.mouse.up();
  const after = await card.boundingBox();
  expect(after?.y ?? 0).toBeGreaterThan(before.y + 30);
});
