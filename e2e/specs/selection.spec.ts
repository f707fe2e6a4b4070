import { expect, test } from '@playwright/test';
import { EditorPage } from '../pages/editor-page.ts';

test('of several selected states a click leaves the one that was clicked', async ({ page }) => {
  const editor = new EditorPage(page);
  await editor.open('refund');
  await editor.select('Order number');
  await page.keyboard.press('Control+a');
  await expect(page.getByText(/^\d+ selected$/)).toBeVisible();
  await editor.select('Order number');
  await expect(page.getByText(/^\d+ selected$/)).toBeHidden();
});
