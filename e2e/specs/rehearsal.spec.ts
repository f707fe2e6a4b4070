import { expect, type Page, test } from '@playwright/test';
import { isAccessible } from '../pages/accessible.ts';
import { EditorPage } from '../pages/editor-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { Keyboard } from '../pages/keyboard.ts';
import { RehearsalPage } from '../pages/rehearsal-page.ts';
import { TestsPage } from '../pages/tests-page.ts';

/** Takes "go" for an answer and nothing beside it: whoever says more than that is not understood. */
const strict = {
  format: 'turnwise/flow',
  schemaVersion: 1,
  id: 'strict',
  name: 'Strict',
  start: 'ask_word',
  slots: {},
  actions: {},
  listeners: [],
  settings: {},
  notes: [],
  states: {
    ask_word: {
      kind: 'ask',
      label: 'The word',
      prompt: 'Say the word.',
      branches: [{ id: 'word', when: { kind: 'regex', pattern: '^go$' }, to: 'inside' }],
    },
    inside: { kind: 'end', label: 'Inside', message: 'Come in.' },
  },
  layout: { ask_word: { x: 0, y: 0 }, inside: { x: 380, y: 0 } },
};

async function importStrict(page: Page, name: string): Promise<void> {
  const home = new HomePage(page);
  await home.open();
  await home.paste(JSON.stringify(strict), name);
  await expect(new EditorPage(page).card('The word')).toBeVisible();
}

test('ten made-up customers talk to a refund; one of their talks is kept, and passes as a test', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const home = new HomePage(page);
  const rehearsal = new RehearsalPage(page);
  const tests = new TestsPage(page);
  await home.open();
  await home.useTemplate('Refund', 'Refund, rehearsed');
  await rehearsal.open();
  await expect(page.getByRole('heading', { name: 'Rehearse with made-up customers' })).toBeVisible();
  await rehearsal.rehearse();
  await expect(page.getByRole('heading', { name: /^(All 50|\d+ of 50) got through$/ })).toBeVisible();
  await expect(rehearsal.people).toHaveCount(10);
  for (const row of await rehearsal.people.all()) await expect(row).toContainText(/[0-5] of 5/);

  await rehearsal.results.getByRole('button', { name: 'Plain speaker' }).click();
  await expect(rehearsal.talk.getByRole('heading', { name: 'Plain speaker' })).toBeVisible();
  await expect(rehearsal.talk.getByText(/What is the order number\?/).first()).toBeVisible();
  await rehearsal.talk.getByRole('button', { name: 'why?' }).last().click();
  await expect(rehearsal.talk.getByRole('region', { name: /^Why, turn \d+$/ })).toBeVisible();
  await rehearsal.talk.getByRole('button', { name: 'Keep as a test' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep as a test' });
  await expect(dialog).toContainText('The test expects what happens now.');
  await dialog.getByLabel('Name of the test').fill('Says it plainly');
  await isAccessible(page);
  await dialog.getByRole('button', { name: 'Keep the test' }).click();
  await rehearsal.talk.getByRole('link', { name: 'Kept as a test' }).click();
  await expect(tests.detail.getByLabel('Name of the test')).toHaveValue('Says it plainly');
  await expect(tests.test('Says it plainly')).toContainText('Passes');
  await expect(tests.summary.getByRole('status')).toHaveText(/^All \d+ tests pass$/);
});

test('what is taken otherwise is told by state; mended, the same people are understood', async ({ page }) => {
  test.setTimeout(120_000);
  const editor = new EditorPage(page);
  const rehearsal = new RehearsalPage(page);
  await importStrict(page, 'Strict, mended');
  await rehearsal.open();
  await rehearsal.rehearse();
  const misunderstood = rehearsal.people.filter({ hasText: 'Impatient' }).getByRole('cell').last();
  await expect(misunderstood).toHaveText(/[1-9]/);
  await expect(rehearsal.wrong.getByRole('heading', { name: 'The word' })).toBeVisible();
  await expect(
    rehearsal.wrong.getByText(/^Said “.+”, nothing was understood\. “go” alone is\./).first(),
  ).toBeVisible();
  await rehearsal.wrong
    .getByRole('button', { name: /^See the talk in which/ })
    .first()
    .click();
  const remark = rehearsal.talk
    .getByText('Nothing was understood. “go” alone is.')
    .and(page.locator(':focus'));
  await expect(remark).toBeInViewport();
  await expect(page).toHaveURL(/talk=\d+/);
  await rehearsal.talk.getByRole('button', { name: 'Keep as a test' }).click();
  await expect(page.getByRole('dialog')).toContainText('the test would hold on to that');
  await page.keyboard.press('Escape');
  await isAccessible(page);

  await rehearsal.wrong.getByRole('button', { name: 'Show “The word” on the canvas' }).click();
  await expect(editor.details.getByLabel('What it is called')).toHaveValue('The word');
  await expect(editor.card('The word')).toBeInViewport();

  // Whatever is said leads inside.
  await editor.choose('Otherwise, go to', 'Inside');
  await editor.saved();
  await page.goBack();
  await expect(page.getByText(/has been drawn differently since/)).toBeVisible();
  // What was read is still open, as it went then.
  await expect(rehearsal.talk.getByText('Nothing was understood. “go” alone is.').first()).toBeVisible();
  await rehearsal.results.getByRole('button', { name: 'Rehearse again' }).click();
  await rehearsal.isOver();
  await expect(page.getByText(/has been drawn differently since/)).toBeHidden();
  await expect(page.getByRole('heading', { name: 'All 50 got through' })).toBeVisible();
  await expect(misunderstood).toHaveText('0');
});

test('a rehearsal is held, read and left with the keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  const keyboard = new Keyboard(page);
  const rehearsal = new RehearsalPage(page);
  await importStrict(page, 'Strict, by keyboard');
  await keyboard.watchPointer();
  await page.goto(`${new URL(page.url()).pathname}/tests`);
  await keyboard.tabTo(rehearsal.switch.getByRole('radio', { name: 'Tests' }));
  await keyboard.press('ArrowRight');
  await expect(rehearsal.switch.getByRole('radio', { name: 'Rehearsal' })).toBeFocused();
  await keyboard.activate(page.getByRole('button', { name: 'Rehearse', exact: true }));
  await rehearsal.isOver();
  await expect(rehearsal.results).toBeFocused();
  await keyboard.activate(rehearsal.results.getByRole('button', { name: 'Talkative' }));
  await expect(rehearsal.talk.getByRole('heading', { name: 'Talkative' })).toBeVisible();
  const see = rehearsal.wrong.getByRole('button', { name: /^See the talk in which/ }).first();
  await keyboard.activate(see);
  await expect(rehearsal.talk.getByText(/^Nothing was understood/).and(page.locator(':focus'))).toBeVisible();
  await keyboard.press('Escape');
  await expect(see).toBeFocused();
  await keyboard.activate(page.getByRole('button', { name: 'Rehearse with other people' }), 'Shift+Tab');
  await rehearsal.isOver();
  await expect(rehearsal.results).toBeFocused();
  expect(await keyboard.pointerPresses()).toBe(0);
});

test('nobody talks to a flow that has no beginning', async ({ page }) => {
  const home = new HomePage(page);
  const rehearsal = new RehearsalPage(page);
  await home.open();
  await home.create('Not begun');
  await rehearsal.open();
  await expect(page.getByRole('heading', { name: 'Nothing to rehearse yet' })).toBeVisible();
  await isAccessible(page);
});
