import { expect, test } from '@playwright/test';
import { EditorPage } from '../pages/editor-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { TryItPane } from '../pages/try-it-pane.ts';

test('the guide follows what is drawn, and is still there after a reload', async ({ page }) => {
  const home = new HomePage(page);
  const editor = new EditorPage(page);
  const tryIt = new TryItPane(page);
  const guide = page.getByRole('region', { name: 'Your first flow' });
  await home.open();
  await home.create('Guided');
  await page.getByRole('button', { name: 'Show me how, step by step' }).click();
  await expect(guide.getByText('Step 1 of 7')).toBeVisible();

  await page.getByRole('button', { name: /^Ask/ }).first().click();
  await expect(guide.getByText('Step 2 of 7')).toBeVisible();
  await editor.write('What it asks', 'How many people are coming?');
  await expect(guide.getByText('Step 3 of 7')).toBeVisible();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.reload();
  await expect(guide.getByText('Step 3 of 7')).toBeVisible();

  for (let step = 4; step <= 6; step++) {
    await guide.getByRole('button', { name: 'Skip this step' }).click();
    await expect(guide.getByText(`Step ${step} of 7`)).toBeVisible();
  }
  await guide.getByRole('button', { name: 'Skip this step' }).click();
  await guide.getByRole('button', { name: 'Skip this step' }).click();
  await expect(guide.getByText('You have built a conversation')).toBeVisible();
  await guide.getByRole('button', { name: 'Close the guide' }).click();
  await expect(guide).toBeHidden();
  await tryIt.open();
  await tryIt.answers('How many people are coming?');
});

test('a hint goes for good once its advice was taken', async ({ page }) => {
  const home = new HomePage(page);
  const editor = new EditorPage(page);
  const hint = page.getByRole('note', { name: 'Hint' });
  await home.open();
  await home.create('Hinted');
  await page.getByRole('button', { name: 'Say hello' }).click();
  await page.keyboard.press('Escape');
  await expect(hint).toContainText('Drag from a dot');
  await editor.drawFrom('Say', 'then', { x: 200, y: 40 }, 'End');
  await expect(hint).toBeHidden();
  await page.reload();
  await expect(editor.card('End')).toBeVisible();
  await expect(hint).toBeHidden();
});
