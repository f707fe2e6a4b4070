import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { isAccessible } from '../pages/accessible.ts';
import { EditorPage } from '../pages/editor-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { TestsPage } from '../pages/tests-page.ts';
import { TryItPane } from '../pages/try-it-pane.ts';

/** A flow of one's own that starts as the refund template is. */
async function useRefund(page: Page, name: string): Promise<void> {
  const home = new HomePage(page);
  await home.open();
  await home.useTemplate('Refund', name);
}

/** Holds a talk in Try it and keeps it. */
async function keepTalk(page: Page, lines: readonly string[], title: string): Promise<void> {
  const tryIt = new TryItPane(page);
  await tryIt.open();
  for (const line of lines) await tryIt.say(line);
  await tryIt.root.getByRole('button', { name: 'Keep as a test' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Keep as a test' });
  await dialog.getByLabel('Name of the test').fill(title);
  await dialog.getByRole('button', { name: 'Keep the test' }).click();
  await expect(page.getByText('Kept as a test.')).toBeVisible();
  await tryIt.close();
}

test('a talk is kept, fails in a sentence when the flow goes another way, and expects that from then on', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const editor = new EditorPage(page);
  const tests = new TestsPage(page);
  await useRefund(page, 'Refund, tested');

  // What came with the template.
  await tests.open();
  await expect(tests.summary.getByRole('status')).toHaveText(/^All \d+ tests pass$/);
  await expect(tests.summary.getByText('The tests go through everything.')).toBeVisible();
  const before = await tests.list.getByRole('button').count();

  await page.getByRole('link', { name: 'Design' }).click();
  await keepTalk(page, ['ORD-12345', 'no'], 'Not this order');
  await tests.open();
  await expect(tests.list.getByRole('button')).toHaveCount(before + 1);
  await expect(tests.test('Not this order')).toContainText('Passes');

  // "No" leads elsewhere.
  await page.getByRole('link', { name: 'Design' }).click();
  await editor.goTo('Right order?');
  await editor.choose('If no, go to', 'Left as it is');
  await editor.saved();
  await tests.open();
  const row = tests.test('Not this order');
  await expect(row).toContainText('Fails');
  await expect(row).toContainText(/After “no” it goes to “Left as it is”, expected “Order number”/);
  await expect(tests.summary.getByRole('status')).toHaveText(/^\d+ of \d+ tests pass$/);
  await tests.choose('Not this order');
  const difference = tests.detail.getByRole('listitem').filter({ hasText: 'Where it leads' });
  await expect(difference).toContainText(/Expected.*Order number.*Now.*Left as it is/s);

  // That is how it was meant.
  await tests.detail.getByRole('button', { name: 'That is right now' }).click();
  await expect(page.getByText('“Not this order” expects this from now on.')).toBeVisible();
  await expect(row).toContainText('Passes');
  await page.reload();
  await expect(tests.test('Not this order')).toContainText('Passes');
});

test('tests go to a file and come back from it, to another flow too; what holds none changes nothing', async ({
  page,
}) => {
  const tests = new TestsPage(page);
  await useRefund(page, 'Refund, exported');
  await tests.open();
  const count = await tests.list.getByRole('button').count();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    tests.menu('Save the tests as a file'),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  const suite = JSON.parse(text);
  expect(suite).toMatchObject({ format: 'turnwise/tests', schemaVersion: 1 });
  expect(suite.tests).toHaveLength(count);

  await tests.importText('notes.json', '{"tests":"none"}');
  await expect(page.getByText(/“notes.json” holds no tests that Turnwise can read/)).toBeVisible();
  await expect(tests.list.getByRole('button')).toHaveCount(count);
  // Of the same ids, in the place of those that are there; a new one comes last.
  const one = { ...suite.tests[0], id: 'one-more', title: 'One more' };
  await tests.importText('suite.json', JSON.stringify({ ...suite, tests: [...suite.tests, one] }));
  await expect(tests.list.getByRole('button')).toHaveCount(count + 1);
  await expect(tests.list.getByRole('button').last()).toContainText('One more');
  await expect(tests.test('One more')).toContainText('Passes');

  const home = new HomePage(page);
  await home.open();
  await home.create('No refunds');
  await page.getByRole('link', { name: 'Tests', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'No tests yet' })).toBeVisible();
});

test('a test is renamed, deleted, and brought back', async ({ page }) => {
  const tests = new TestsPage(page);
  await useRefund(page, 'Refund, tidied');
  await tests.open();
  const count = await tests.list.getByRole('button').count();
  await tests.list.getByRole('button').first().click();
  const name = tests.detail.getByLabel('Name of the test');
  await name.fill('The reason changes');
  await name.press('Enter');
  await expect(tests.list.getByRole('button').first()).toContainText('The reason changes');
  await tests.detail.getByRole('button', { name: 'Delete test' }).click();
  await expect(page.getByText('“The reason changes” is deleted.')).toBeVisible();
  await expect(tests.list.getByRole('button')).toHaveCount(count - 1);
  await page.getByText('Undo', { exact: true }).click();
  await expect(tests.test('The reason changes')).toBeVisible();
  await page.reload();
  await expect(tests.test('The reason changes')).toContainText('Passes');
  await expect(tests.list.getByRole('button')).toHaveCount(count);
});

test('the canvas shows what no test goes through, and publishing tells which tests the draft does not pass', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const editor = new EditorPage(page);
  const tests = new TestsPage(page);
  await useRefund(page, 'Refund, covered');
  const toggle = page.getByRole('toolbar').getByRole('button', { name: 'Show what the tests cover' });
  await toggle.click();
  const coverage = page.getByRole('region', { name: 'What the tests cover' });
  await expect(coverage).toContainText('17 of 17 states, 26 of 26 ways tested');
  await expect(coverage).toContainText('Every state and every way is tested.');

  // Nobody gets to the question of what to change any more.
  await editor.goTo('Ready to submit?');
  await editor.choose('If no, go to', 'Left as it is');
  await expect(coverage).toContainText(/16 of 17 states, \d+ of 26 ways tested/);
  await editor.goTo('What to change?');
  // It speaks of what is pointed at first, and of what is selected where that is nothing.
  await page.mouse.move(720, 10);
  await expect(coverage).toContainText('No test goes through “What to change?”.');
  await editor.goTo('Ready to submit?');
  await expect(coverage).toContainText(/\d+ tests go through “Ready to submit\?”\./);
  await isAccessible(page);
  await coverage.getByRole('button', { name: 'Hide what the tests cover' }).click();
  await expect(coverage).toBeHidden();

  await page.getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish' });
  await expect(dialog.getByText(/^\d+ of \d+ tests do not pass on this draft:$/)).toBeVisible();
  await dialog.getByRole('link', { name: 'Open the tests' }).click();
  await expect(tests.test('Fails').first()).toBeVisible();
  await expect(tests.summary.getByText(/^1 place/)).toBeVisible();
});

test('where nobody has kept a talk, some are found that go through the whole flow', async ({ page }) => {
  const home = new HomePage(page);
  const tests = new TestsPage(page);
  const exported = await page.request.get('/api/flows/refund/export?version=1');
  await home.open();
  await home.paste(await exported.text(), 'Refund, untested');
  await page.getByRole('link', { name: 'Tests', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'No tests yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Find tests' }).click();
  const dialog = page.getByRole('dialog', { name: 'Find tests for what is missing' });
  const add = dialog.getByRole('button', { name: /^Add \d+ tests$/ });
  await expect(add).toBeVisible({ timeout: 30_000 });
  await dialog
    .getByRole('button', { name: /^Show the talk: / })
    .first()
    .click();
  await expect(dialog.getByText('What is the order number?').first()).toBeVisible();
  await isAccessible(page);
  // One is left out, and is not added with the others.
  await dialog.getByRole('checkbox').last().click();
  const count = Number(/\d+/.exec((await add.textContent()) ?? '')?.[0]);
  await add.click();
  await expect(page.getByText(`${count} tests are added.`)).toBeVisible();
  await expect(tests.summary.getByRole('status')).toHaveText(`All ${count} tests pass`);
  await expect(tests.list.getByRole('button')).toHaveCount(count);
  await expect(tests.summary).toContainText(/1[67] of 17/);
});

test('what is found and what is wrong is on the canvas, also for who looks at the tests', async ({
  page,
}) => {
  const editor = new EditorPage(page);
  const tests = new TestsPage(page);
  const find = async (text: string) => {
    await page.keyboard.press('ControlOrMeta+K');
    const field = page.getByRole('combobox', { name: 'Find or do anything' });
    await field.fill(text);
    await field.press('Enter');
  };
  await useRefund(page, 'Refund, looked around in');

  await tests.open();
  await find('Ready to submit');
  await expect(page.getByRole('region', { name: /^Canvas/ })).toBeFocused();
  await expect(editor.details.getByRole('textbox', { name: 'What it asks' })).toBeVisible();

  await tests.open();
  await find('Add End');
  await expect(editor.canvas.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');

  await tests.open();
  await page.getByRole('button', { name: '2 hints' }).click();
  await page.getByRole('button', { name: /ends the conversation without a word/ }).click();
  await expect(editor.details.getByRole('textbox', { name: 'What it says' })).toBeVisible();

  await tests.open();
  await find('Try it');
  await expect(new TryItPane(page).root.getByRole('textbox')).toBeFocused();
});
