import { expect, type Page } from '@playwright/test';
import { HomePage } from '../pages/home-page.ts';
import type { Scene } from './scene.ts';

const listAddress = /\/api\/flows(\?.*)?$/;

async function open(page: Page): Promise<HomePage> {
  const home = new HomePage(page);
  await home.open();
  return home;
}

/** Opens the list of deleted flows; ends when it shows this text. */
async function openBin(page: Page, shows: string): Promise<void> {
  await open(page);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Deleted flows…' }).click();
  await expect(page.getByRole('dialog', { name: 'Deleted flows' }).getByText(shows)).toBeVisible();
}

/** Opens the import dialog and fills it with a text. */
async function importing(page: Page, text: string): Promise<void> {
  await open(page);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a flow' });
  await expect(dialog).toBeVisible();
  if (text === '') return;
  await dialog.getByLabel('Or paste its text').fill(text);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog.getByRole('alert').or(dialog.locator('[aria-invalid="true"]')).first()).toBeVisible();
}

export const homeScenes: readonly Scene[] = [
  {
    name: 'list-full',
    async show(page) {
      await open(page);
      await expect(page.getByText('Every kind of state')).toBeVisible();
    },
  },
  {
    name: 'list-empty',
    async show(page) {
      await page.route(listAddress, (route) => route.fulfill({ json: { flows: [] } }));
      await page.goto('/');
      await expect(page.getByText('Appointment', { exact: true })).toBeVisible();
    },
  },
  {
    name: 'list-error',
    async show(page) {
      await page.route(listAddress, (route) =>
        route.fulfill({ status: 500, json: { error: { code: 'internal', message: 'The disk is full.' } } }),
      );
      await page.goto('/');
      await expect(page.getByRole('button', { name: /Try again/ })).toBeVisible({ timeout: 30_000 });
    },
  },
  {
    name: 'new-flow-dialog',
    async show(page) {
      await open(page);
      await page.getByRole('button', { name: 'New flow' }).first().click();
      await expect(page.getByRole('dialog', { name: 'New flow' })).toBeVisible();
    },
  },
  {
    name: 'template-preview',
    async show(page) {
      await open(page);
      await page
        .getByRole('button', { name: /^(Look at the )?Appointment/ })
        .first()
        .click();
      await expect(page.getByRole('dialog').getByText('Which service would you like?').first()).toBeVisible();
    },
  },
  { name: 'import-dialog', show: (page) => importing(page, '') },
  { name: 'import-no-flow', show: (page) => importing(page, 'This is no flow.') },
  {
    name: 'import-wrong-in-many-places',
    show: (page) =>
      importing(
        page,
        JSON.stringify({
          format: 'turnwise/flow',
          schemaVersion: 1,
          id: 'wrong',
          name: 'Wrong',
          states: { ask: { kind: 'ask', prompt: 3, next: 'nowhere' }, say: { kind: 'shout' } },
        }),
      ),
  },
  { name: 'deleted-flows', show: (page) => openBin(page, 'Summer sale') },
  {
    name: 'deleted-flows-none',
    async show(page) {
      await page.route(/\/api\/flows\?deleted=true$/, (route) => route.fulfill({ json: { flows: [] } }));
      await openBin(page, 'Nothing is deleted.');
    },
  },
  {
    name: 'not-found',
    async show(page) {
      await page.goto('/nowhere');
      await expect(page.getByText('There is nothing at this address')).toBeVisible();
    },
  },
];
