import { expect, test } from '@playwright/test';
import { isAccessible } from '../pages/accessible.ts';
import { HomePage } from '../pages/home-page.ts';

test('a deleted flow is brought back after the page was left', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await home.create('Not for long');
  await home.open();
  await page.getByRole('button', { name: 'More for Not for long' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByText('Deleted “Not for long”')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('link', { name: 'Not for long' })).toBeHidden();
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Deleted flows…' }).click();
  const bin = page.getByRole('dialog', { name: 'Deleted flows' });
  await expect(bin.getByText('Not for long', { exact: true })).toBeVisible();
  await isAccessible(page);
  await bin.getByRole('button', { name: 'Bring back “Not for long”' }).click();
  await expect(bin.getByRole('button', { name: 'Bring back “Not for long”' })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Not for long' })).toBeVisible();
});

test('a flow deleted elsewhere is brought back from its own address', async ({ page, request, baseURL }) => {
  const home = new HomePage(page);
  await home.open();
  await home.create('Gone meanwhile');
  const address = page.url();
  const id = new URL(address).pathname.split('/').at(-1) ?? '';
  await request.delete(`/api/flows/${id}`, { headers: { origin: baseURL ?? '' } });
  await page.goto(address);
  await expect(page.getByRole('heading', { name: '“Gone meanwhile” was deleted' })).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the flow' })).toHaveValue('Gone meanwhile');
});
