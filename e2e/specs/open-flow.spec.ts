import { expect, test } from '@playwright/test';
import { EditorPage } from '../pages/editor-page.ts';

test('a flow is asked for with the page, once, and so is each of the files the editor is made of', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const scripts: string[] = [];
  // A later part is fetched whole before it is imported, from where the browser then keeps it.
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto('/flows/refund');
  await expect(page.locator('.react-flow__node').first()).toBeVisible();

  const draft = '/api/flows/refund/draft';
  expect(asked.filter((path) => path === draft)).toHaveLength(1);
  expect(scripts).toEqual([...new Set(scripts)]);
  // By the page itself, not by the code that takes it.
  const asker = await page.evaluate(
    (name) =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming && entry.name.endsWith(name))
        .map((entry) => 'initiatorType' in entry && entry.initiatorType),
    draft,
  );
  expect(asker).toEqual(['link']);
});

for (const tab of ['versions', 'tests', 'conversations']) {
  test(`whichever tab it is opened at, once: ${tab}`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/flows/refund/${tab}`);
    await expect(page.getByRole('navigation', { name: 'Parts of this flow' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path === '/api/flows/refund/draft')).toHaveLength(1);
  });
}

test('a flow whose file gives no places opens arranged, says so, and lets it be taken back', async ({
  page,
}) => {
  const text = JSON.stringify({
    format: 'turnwise/flow',
    schemaVersion: 1,
    id: 'by_hand',
    name: 'By hand',
    start: 'hello',
    states: {
      hello: { kind: 'say', label: 'Hello', messages: ['Hello!'], next: 'bye' },
      bye: { kind: 'end', label: 'Bye', message: 'Bye.' },
    },
  });
  const { id } = await (await page.request.post('/api/flows/import', { data: { text } })).json();
  await page.goto(`/flows/${id}`);
  const editor = new EditorPage(page);
  const left = async (title: string) => (await editor.card(title).boundingBox())?.x ?? Number.NaN;
  await expect(page.getByText('All states stood in one place, so they were arranged.')).toBeVisible();
  await expect.poll(async () => (await left('Bye')) - (await left('Hello'))).toBeGreaterThan(100);
  await editor.canvas.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await left('Bye')) - (await left('Hello'))).toBe(0);
  await page.request.delete(`/api/flows/${id}`);
});
