import { expect, test } from '@playwright/test';
import { isAccessible } from '../pages/accessible.ts';
import { EditorPage } from '../pages/editor-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { RehearsalPage } from '../pages/rehearsal-page.ts';
import { TestsPage } from '../pages/tests-page.ts';
import { TryItPane } from '../pages/try-it-pane.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the list of flows and its dialogs', async ({ page }) => {
      const home = new HomePage(page);
      await home.open();
      await expect(page.getByText('Appointment', { exact: true })).toBeVisible();
      await isAccessible(page);
      await page.getByRole('button', { name: 'New flow' }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await isAccessible(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await isAccessible(page);
    });

    test('the editor: canvas, details, slots, outline, problems, Try it', async ({ page }) => {
      test.setTimeout(120_000);
      const editor = new EditorPage(page);
      const tryIt = new TryItPane(page);
      await editor.open('refund');
      await expect(editor.card('Order number')).toBeVisible();
      await isAccessible(page);
      await editor.select('Order number');
      await expect(editor.details.getByText('What a user would see')).toBeVisible();
      await isAccessible(page);
      await page.getByRole('tab', { name: 'Slots' }).click();
      await expect(page.getByRole('list', { name: 'Slots in asking order' })).toBeVisible();
      await isAccessible(page);
      await page.getByRole('tab', { name: 'Outline' }).click();
      await isAccessible(page);
      await tryIt.open();
      await tryIt.say('ORD-12345');
      await tryIt.answers(/Desk lamp/);
      await isAccessible(page);
      for (const part of ['Slots', 'Why', 'AI']) {
        await tryIt.root.getByRole('tab', { name: part }).click();
        await isAccessible(page);
      }
    });

    test('menus and lists that are open', async ({ page }) => {
      const editor = new EditorPage(page);
      await editor.open('refund');
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await isAccessible(page);
      await page.keyboard.press('Escape');
      await editor.card('Order number').click({ button: 'right', position: { x: 120, y: 16 } });
      await expect(page.getByRole('menu')).toBeVisible();
      await isAccessible(page);
      await page.keyboard.press('Escape');
      await editor.details.getByRole('combobox', { name: 'Then go to' }).click();
      await expect(page.getByRole('listbox')).toBeVisible();
      await isAccessible(page);
    });

    test('a rehearsal, while nobody has come yet and when all have', async ({ page }) => {
      const rehearsal = new RehearsalPage(page);
      await page.goto('/flows/refund/tests?view=rehearsal');
      await expect(page.getByRole('button', { name: 'Rehearse', exact: true })).toBeVisible();
      await isAccessible(page);
      await rehearsal.rehearse();
      await rehearsal.results.getByRole('button', { name: 'Unsure' }).click();
      await rehearsal.talk.getByRole('button', { name: 'why?' }).first().click();
      await isAccessible(page);
    });

    test('tests that pass, tests that fail, and none', async ({ page }) => {
      test.setTimeout(120_000);
      const home = new HomePage(page);
      const editor = new EditorPage(page);
      const tests = new TestsPage(page);
      await page.goto('/flows/refund/tests');
      await expect(tests.summary.getByRole('status')).toHaveText(/tests pass/);
      await tests.detail.getByRole('button', { name: 'why?' }).first().click();
      await isAccessible(page);
      await home.open();
      await home.useTemplate('Refund', `Refund, ${colorScheme}`);
      await editor.goTo('Right order?');
      await editor.choose('If no, go to', 'Left as it is');
      await tests.open();
      await expect(tests.test('Fails').first()).toBeVisible();
      await tests.test('Fails').first().click();
      await expect(tests.detail.getByText('Where it leads').first()).toBeVisible();
      await isAccessible(page);
      await home.open();
      await home.create(`No tests, ${colorScheme}`);
      await page.getByRole('link', { name: 'Tests', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'No tests yet' })).toBeVisible();
      await isAccessible(page);
    });

    test('versions, conversations, and an address that is not there', async ({ page }) => {
      await page.goto('/flows/refund/versions');
      await expect(page.getByRole('heading', { name: 'Version 1' })).toBeVisible();
      await isAccessible(page);
      await page.goto('/flows/refund/conversations');
      await expect(page.getByRole('link', { name: 'Conversations' })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await isAccessible(page);
      await page.goto('/nowhere');
      await expect(page.getByText('There is nothing at this address')).toBeVisible();
      await isAccessible(page);
    });
  });
}
