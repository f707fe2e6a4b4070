import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { EditorPage } from '../pages/editor-page.ts';
import { HomePage } from '../pages/home-page.ts';

/** A new flow with one question, selected and saved. */
async function begin(page: Page, name: string): Promise<EditorPage> {
  const home = new HomePage(page);
  const editor = new EditorPage(page);
  await home.open();
  await home.create(name);
  await page.getByRole('button', { name: 'Ask a question' }).click();
  await expect(editor.canvas.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  return editor;
}

/** One undo step: the text of the question. */
async function ask(editor: EditorPage, text: string): Promise<void> {
  await editor.write('What it asks', text);
  await editor.page.keyboard.press('Tab');
}

const savedText = (page: Page) =>
  page.evaluate(async () => (await fetch(`/api${location.pathname}/draft`)).text());

async function isOnServer(page: Page, text: string): Promise<void> {
  await expect.poll(() => savedText(page)).toContain(text);
  await expect(page.getByText(/^Saved/)).toBeVisible();
}

/** Takes the page away as a crash does: nothing of it runs any more. */
async function kill(page: Page, context: BrowserContext): Promise<void> {
  const gone = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  // The page does not live to answer.
  session.send('Page.crash').catch(() => undefined);
  await gone;
}

test('after a reload undo goes on, and what was selected is selected', async ({ page }) => {
  const editor = await begin(page, 'Undo');
  await ask(editor, 'First');
  await ask(editor, 'Second');
  await isOnServer(page, 'Second');
  await page.reload();
  await expect(editor.details.getByRole('textbox', { name: 'What it asks', exact: true })).toHaveValue(
    'Second',
  );
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(editor.canvas.getByText('First')).toBeVisible();
  // What is undone comes back after another reload, too.
  await isOnServer(page, 'First');
  await page.reload();
  await expect(page.getByRole('button', { name: /^Redo/ })).toBeEnabled();
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect(editor.canvas.getByText('Second')).toBeVisible();
});

test('an edit no one could save yet can be undone after the reload', async ({ page }) => {
  const editor = await begin(page, 'At once');
  await ask(editor, 'First');
  await isOnServer(page, 'First');
  await editor.write('What it asks', 'Second');
  await page.reload();
  await expect(editor.canvas.getByText('Second')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(editor.canvas.getByText('First')).toBeVisible();
});

test('leaving for the list and coming back keeps the way back', async ({ page }) => {
  const editor = await begin(page, 'There and back');
  await ask(editor, 'First');
  await ask(editor, 'Second');
  await page.getByRole('link', { name: 'Back to your flows' }).click();
  await expect(page.getByRole('heading', { name: 'Your flows' })).toBeVisible();
  await page.goBack();
  await expect(editor.canvas.getByText('Second')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(editor.canvas.getByText('First')).toBeVisible();
});

test('a flow that was changed elsewhere since begins a history of its own', async ({ page }) => {
  const editor = await begin(page, 'Elsewhere');
  await ask(editor, 'Mine');
  await isOnServer(page, 'Mine');
  const path = new URL(page.url()).pathname;
  await page.goto('/');
  await page.evaluate(async (address) => {
    const { flow, revision } = await (await fetch(`/api${address}/draft`)).json();
    const states = Object.fromEntries(
      Object.entries<object>(flow.states).map(([name, state]) => [name, { ...state, prompt: 'Theirs' }]),
    );
    const body = JSON.stringify({ flow: { ...flow, states }, baseRevision: revision });
    const headers = { 'content-type': 'application/json' };
    await fetch(`/api${address}/draft`, { method: 'PUT', headers, body });
  }, path);
  await page.goto(path);
  await expect(editor.canvas.getByText('Theirs')).toBeVisible();
  await editor.select('Ask');
  await ask(editor, 'Mine again');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(editor.canvas.getByText('Theirs')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('a page that dies in the middle of writing leaves a flow and a history that belong together', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const editor = await begin(page, 'Killed');
  const path = new URL(page.url()).pathname;
  await ask(editor, 'Line 0');
  await isOnServer(page, 'Line 0');
  let current = page;
  for (const [round, moment] of [0, 240, 260, 700].entries()) {
    const here = new EditorPage(current);
    const line = `Line ${round + 1}`;
    await here.select('Ask');
    await here.write('What it asks', line);
    await current.waitForTimeout(moment);
    await kill(current, context);
    current = await context.newPage();
    const next = new EditorPage(current);
    await current.goto(path);
    await expect(next.canvas.getByText(/^Line \d$/)).toBeVisible();
    const shown = (await next.canvas.getByText(/^Line \d$/).textContent()) ?? '';
    // At worst the last moment is missing, and undo leads one line back from whatever is there.
    expect([line, `Line ${round}`]).toContain(shown);
    if (moment >= 700) expect(shown).toBe(line);
    await expect(current.getByRole('button', { name: /^Undo/ })).toBeEnabled();
    await current.keyboard.press('ControlOrMeta+Z');
    const before = Number(shown.slice(5)) - 1;
    if (before >= 0) await expect(next.canvas.getByText(`Line ${before}`)).toBeVisible();
    await current.keyboard.press('ControlOrMeta+Shift+Z');
    await ask(next, line);
    await isOnServer(current, line);
  }
});

test('two tabs keep a history each, and neither writes over the other’s', async ({ page, context }) => {
  const editor = await begin(page, 'Two histories');
  const path = new URL(page.url()).pathname;
  await ask(editor, 'From the first');
  await isOnServer(page, 'From the first');
  const otherPage = await context.newPage();
  const other = new EditorPage(otherPage);
  await otherPage.goto(path);
  await other.select('Ask');
  await expect(page.getByText('Open in another tab')).toBeVisible();
  await expect(otherPage.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await ask(other, 'From the second');
  await isOnServer(otherPage, 'From the second');
  await expect(editor.canvas.getByText('From the second')).toBeVisible();

  await otherPage.reload();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Undo: Changes from another tab' })).toBeEnabled();
  await expect(otherPage.getByRole('button', { name: /^Undo/ })).toBeEnabled();
  await otherPage.keyboard.press('ControlOrMeta+Z');
  await expect(other.canvas.getByText('From the first')).toBeVisible();
  await expect(otherPage.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('a browser that keeps nothing says so in one sentence, and nothing is lost', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
    IDBFactory.prototype.open = refuse;
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { get: refuse });
    }
  });
  const editor = await begin(page, 'Nothing kept');
  await expect(page.getByText(/keeps nothing on your computer/)).toHaveCount(1);
  await expect(editor.details.getByRole('textbox', { name: 'What it asks', exact: true })).toBeVisible();
  await context.setOffline(true);
  await ask(editor, 'Only in this page');
  await expect(page.getByText('Offline: keep this page open')).toBeVisible();
  let isAsked = false;
  page.once('dialog', (dialog) => {
    isAsked = dialog.type() === 'beforeunload';
    void dialog.dismiss();
  });
  await page.reload({ timeout: 3_000 }).catch(() => undefined);
  expect(isAsked).toBe(true);
  await context.setOffline(false);
  await isOnServer(page, 'Only in this page');
  await page.reload();
  await expect(editor.canvas.getByText('Only in this page')).toBeVisible();
});
