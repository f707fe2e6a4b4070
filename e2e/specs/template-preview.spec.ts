import { expect, test } from '@playwright/test';
import { HomePage } from '../pages/home-page.ts';
import { TryItPane } from '../pages/try-it-pane.ts';

test('a template is talked to before it is used', async ({ page }) => {
  const home = new HomePage(page);
  const tryIt = new TryItPane(page);
  await home.open();
  await page.getByRole('button', { name: /^Simple greeting/ }).click();
  await tryIt.answers('Would you like some help?');
  await tryIt.say('no thanks');
  await tryIt.answers('The conversation is complete.');
  await tryIt.restart();
  await expect(page.getByText('The conversation is complete.')).toBeHidden();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(/\/$/);
});
