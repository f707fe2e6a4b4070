import { expect, type Page, test } from '@playwright/test';
import { isAccessible } from '../pages/accessible.ts';
import { EditorPage } from '../pages/editor-page.ts';

/** Makes a flow that runs another one, and returns its id. */
async function make(page: Page, name: string, runs: string | null): Promise<string> {
  const call = {
    kind: 'subflow',
    label: 'Run it',
    flow: runs,
    returned: { completed: 'bye', cancelled: '' },
  };
  const flow = {
    format: 'turnwise/flow',
    schemaVersion: 1,
    id: 'made',
    name,
    start: 'hello',
    slots: {},
    states: {
      hello: { kind: 'say', label: 'Hello', messages: ['Hello'], next: runs === null ? 'bye' : 'call' },
      ...(runs === null ? {} : { call }),
      bye: { kind: 'end', label: 'Bye', message: 'Bye' },
    },
    actions: {},
    listeners: [],
    settings: {},
    layout: { hello: { x: 0, y: 0 }, call: { x: 340, y: 0 }, bye: { x: 680, y: 0 } },
    notes: [],
  };
  const answer = await page.request.post('/api/flows/import', { data: { text: JSON.stringify(flow) } });
  return (await answer.json()).id;
}

test('into sub-flows and back to where one was, by pointer and by keyboard', async ({ page }) => {
  const inner = await make(page, 'Ask for the e-mail', null);
  const middle = await make(page, 'Identify the customer', inner);
  const outer = await make(page, 'Order desk', middle);
  const editor = new EditorPage(page);
  const crumbs = page.getByRole('navigation', { name: 'The flows this one runs inside' });
  const inSight = () => page.locator('.react-flow__viewport').getAttribute('style');

  await editor.open(outer);
  await editor.select('Run it');
  await expect(crumbs).toBeHidden();
  await page.mouse.move(700, 600);
  await page.mouse.wheel(60, 120);
  await page.waitForTimeout(300);
  const before = await inSight();

  await editor.details.getByRole('button', { name: 'Open this flow' }).click();
  await expect(page).toHaveURL(new RegExp(`/flows/${middle}$`));
  await expect(crumbs.getByRole('listitem')).toHaveText(['Order desk', 'Identify the customer']);
  await isAccessible(page, 'nav:has(ol)');

  await editor.select('Run it');
  await page.locator('#flow-canvas').focus();
  await page.keyboard.press('Control+ArrowDown');
  await expect(page).toHaveURL(new RegExp(`/flows/${inner}$`));
  await expect(crumbs.getByRole('link')).toHaveText(['Order desk', 'Identify the customer']);

  // It stays while one goes through the tabs of the flow, and over a reload.
  await page.getByRole('link', { name: 'Versions' }).click();
  await expect(crumbs).toBeVisible();
  await page.reload();
  await expect(crumbs.getByRole('link')).toHaveCount(2);

  await page.keyboard.press('Control+ArrowUp');
  await expect(page).toHaveURL(new RegExp(`/flows/${middle}$`));
  await expect(editor.details.getByLabel('What it is called')).toHaveValue('Run it');
  await expect(crumbs.getByRole('link')).toHaveText(['Order desk']);

  await crumbs.getByRole('link', { name: 'Order desk' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`/flows/${outer}$`));
  await expect(editor.details.getByLabel('What it is called')).toHaveValue('Run it');
  await expect(crumbs).toBeHidden();
  expect(await inSight()).toBe(before);

  // Opened by itself, it runs inside nothing.
  await editor.open(inner);
  await expect(crumbs).toBeHidden();
});
