import { expect, test } from '@playwright/test';

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
