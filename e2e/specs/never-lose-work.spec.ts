import { expect, test } from '@playwright/test';
import { EditorPage } from '../pages/editor-page.ts';
import { HomePage } from '../pages/home-page.ts';

const question = 'Which size did you order, and which one do you need?';

test('a reload in the middle of an edit loses nothing', async ({ page }) => {
  const home = new HomePage(page);
  const editor = new EditorPage(page);
  await home.open();
  await home.create('Reload');
  await page.getByRole('button', { name: 'Ask a question' }).click();
  await expect(editor.canvas.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await editor.write('What it asks', question);
  // At once, before anything can have been saved, with a name still being written.
  await page.getByRole('textbox', { name: 'Name of the flow' }).fill('Sizes');
  await page.reload();
  await expect(editor.canvas.getByText(question)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name of the flow' })).toHaveValue('Sizes');
  await editor.saved();
});

test('with the network gone, work is kept on this computer and saved when it is back', async ({
  page,
  context,
}) => {
  const home = new HomePage(page);
  const editor = new EditorPage(page);
  await home.open();
  await home.create('Offline');
  await page.getByRole('button', { name: 'Ask a question' }).click();
  await expect(editor.canvas.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await editor.saved();
  await context.setOffline(true);
  await editor.write('What it asks', question);
  await expect(page.getByText(/kept on this computer/i).first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/^Saved/)).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(editor.canvas.getByText(question)).toBeVisible();
});

test('with the network gone, what was never opened says so in its place and comes when it is back', async ({
  page,
  context,
}) => {
  const editor = new EditorPage(page);
  // What is fetched ahead is held back, as if nobody had looked around yet.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await editor.open('refund');
  await expect(editor.canvas.getByText('Order number').first()).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('tab', { name: 'Slots' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const lacking = page.getByText('This part needs the server, which is not answering');
  await expect(page.locator('dialog').and(page.locator('[open]')).filter({ has: lacking })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tabpanel').filter({ has: lacking })).toBeVisible();
  await expect(editor.canvas.getByText('Order number').first()).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('tabpanel').getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'New slot' })).toBeVisible();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Publish' })).toBeVisible();
});

test('with the network gone, the editor has everything once one has looked around', async ({
  page,
  context,
}) => {
  const editor = new EditorPage(page);
  await editor.open('refund');
  await page.waitForTimeout(1_000);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Publish' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Outline' }).click();
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(page.getByRole('textbox', { name: 'Your message, as the customer' })).toBeVisible();
  await expect(page.getByText('This part needs the server')).toHaveCount(0);
});

test('two tabs on one draft are offered a choice that loses nothing', async ({ page, context }) => {
  const home = new HomePage(page);
  const editor = new EditorPage(page);
  await home.open();
  await home.create('Two tabs');
  await page.getByRole('button', { name: 'Ask a question' }).click();
  await expect(editor.canvas.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await editor.write('What it asks', 'As it was');
  await editor.saved();
  await expect
    .poll(() => page.evaluate(async () => (await fetch(`/api${location.pathname}/draft`)).text()))
    .toContain('As it was');
  const flowId = new URL(page.url()).pathname.split('/')[2] ?? '';

  const otherPage = await context.newPage();
  const other = new EditorPage(otherPage);
  await other.open(flowId);
  await expect(other.canvas.getByText('As it was')).toBeVisible();
  await other.select('Ask');

  // A slow line keeps the first tab's edit from the server until the second tab has saved its own.
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/draft', async (route) => {
    if (route.request().method() === 'PUT') await held;
    await route.continue();
  });
  await editor.write('What it asks', 'What the first tab says');
  await other.write('What it asks', 'What the second tab says');
  await other.saved();
  await expect
    .poll(() => page.evaluate(async (id) => (await fetch(`/api/flows/${id}/draft`)).text(), flowId))
    .toContain('What the second tab says');
  letThrough();
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  await expect(dialog).toBeVisible({ timeout: 20_000 });
  await expect(dialog.getByText('What they changed')).toBeVisible();
  await expect(dialog.getByText('What the first tab says')).toBeVisible();
  await expect(dialog.getByText('What the second tab says')).toBeVisible();
  await dialog.getByRole('button', { name: /Keep both/ }).click();
  await expect(dialog).toBeHidden();

  await home.open();
  await expect(page.getByText(/^Two tabs/).first()).toBeVisible();
  const texts = await page.evaluate(async () => {
    const { flows } = await (await fetch('/api/flows')).json();
    const drafts = flows
      .filter((flow: { name: string }) => flow.name.startsWith('Two tabs'))
      .map(async (flow: { id: string }) => (await fetch(`/api/flows/${flow.id}/draft`)).text());
    return (await Promise.all(drafts)).join('\n');
  });
  expect(texts).toContain('What the first tab says');
  expect(texts).toContain('What the second tab says');
});
