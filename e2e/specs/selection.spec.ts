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

test('the details of a state begin at their top, however far down those of the last one were read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const editor = new EditorPage(page);
  await editor.open('refund');
  await editor.select('Order number');
  const title = editor.details.getByLabel('What it is called');
  await expect(title).toBeInViewport();
  await editor.details.getByText('More', { exact: true }).click();
  await editor.details.hover();
  await page.mouse.wheel(0, 400);
  await expect(title).not.toBeInViewport();
  await editor.goTo('What to change?');
  await expect(title).toBeInViewport({ ratio: 1 });
});
