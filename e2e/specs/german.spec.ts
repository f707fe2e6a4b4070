import { expect, test } from '@playwright/test';

// Of the built app: which file says what decides whether its words are there before the language is known.
test.use({ locale: 'de-DE' });

test('a German browser meets the whole interface in German, from the first words on', async ({ page }) => {
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unter dieser Adresse gibt es nichts');
  await page.goto('/flows/nobody');
  await expect(page.getByText('Das gibt es hier nicht mehr.')).toBeVisible();
  await page.goto('/flows/refund');
  const bar = page.getByRole('banner');
  await expect(bar.getByRole('button', { name: 'Veröffentlichen' })).toBeVisible();
  await expect(bar.getByRole('status')).toContainText('gespeichert', { ignoreCase: true });
  await expect(page.getByText('Strg+K', { exact: true })).toBeVisible();
  await bar.getByRole('link', { name: 'Tests', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Tests dieses Ablaufs' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /\d+ Tests bestehen$/ })).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Was du sehen willst' }).getByText('Probelauf').click();
  await page.getByRole('button', { name: 'Probelauf beginnen' }).click();
  await expect(page.getByRole('heading', { name: 'Wer geredet hat' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('who chooses English keeps English', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('turnwise.language', 'en'));
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
});
