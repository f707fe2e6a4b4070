import { expect, test } from '@playwright/test';
import { EditorPage } from '../pages/editor-page.ts';
import { TryItPane } from '../pages/try-it-pane.ts';

const flow = {
  format: 'turnwise/flow',
  schemaVersion: 1,
  id: 'haircut',
  name: 'Haircut',
  start: 'ask',
  slots: { day: { type: 'date', label: 'Day', prompt: 'Which day?' } },
  states: {
    ask: { kind: 'ask', label: 'Which day?', slot: 'day', next: 'done' },
    done: { kind: 'end', label: 'Booked', message: 'See you on {day}.' },
  },
  actions: {},
  listeners: [],
  settings: {},
  layout: { ask: { x: 0, y: 0 }, done: { x: 340, y: 0 } },
  notes: [],
};

test('a day is asked for on certain days of the week, drawn with the keyboard alone', async ({ page }) => {
  const editor = new EditorPage(page);
  const tryIt = new TryItPane(page);
  const imported = await page.request.post('/api/flows/import', { data: { text: JSON.stringify(flow) } });
  await editor.open((await imported.json()).id);
  await page.getByRole('tab', { name: 'Slots' }).click();
  await page.getByRole('button', { name: /^Day/ }).click();

  await page.getByRole('button', { name: 'Add a rule' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Rule 1: it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'must be on certain days of the week' })).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Rule 1: it' })).toBeFocused();
  const days = page.getByRole('group', { name: 'Days of the week' });
  await expect(days.getByRole('button', { pressed: true })).toHaveText(['Mon', 'Tue', 'Wed', 'Thu', 'Fri']);
  for (let day = 1; day <= 6; day++) await page.keyboard.press('Tab');
  await expect(days.getByRole('button', { name: 'Saturday' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(days.getByRole('button', { name: 'Sunday', pressed: false })).toBeVisible();
  await expect(days.getByRole('button', { pressed: true })).toHaveCount(6);

  await tryIt.open();
  await tryIt.say('on Sunday');
  await tryIt.answers('Sundays are not possible. Please choose a day from Monday to Saturday. Which day?');
  await tryIt.say('on Saturday');
  await tryIt.answers(/^See you on Saturday, /);
  await editor.saved();
  expect(JSON.parse(await editor.exported()).slots.day.rules).toEqual([
    { kind: 'weekdays', value: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] },
  ]);
});
