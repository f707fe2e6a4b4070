import { expect, type Page } from '@playwright/test';
import { EditorPage } from '../pages/editor-page.ts';
import { flows, type Scene } from './scene.ts';

async function open(page: Page, flowId: string): Promise<EditorPage> {
  const editor = new EditorPage(page);
  await editor.open(flowId);
  await expect(editor.canvas).toBeVisible();
  return editor;
}

/** Opens a flow with the whole of it in view. */
async function openWhole(page: Page, flowId: string): Promise<EditorPage> {
  const editor = await open(page, flowId);
  await editor.fit();
  return editor;
}

/** Opens the flow with every kind of state and leads to one of them. */
async function openState(page: Page, title: string): Promise<EditorPage> {
  const editor = await openWhole(page, flows.kinds);
  await editor.goTo(title);
  return editor;
}

/** What a scene does to a flow stays in its own page: others look at the same flow. */
async function holdSaving(page: Page): Promise<void> {
  await page.route('**/draft', async (route) => {
    if (route.request().method() !== 'PUT') await route.continue();
  });
  // Nor is anything sent while the page closes, which no route holds.
  await page.addInitScript(() => {
    for (const kind of ['pagehide', 'visibilitychange'])
      addEventListener(kind, (event) => event.stopImmediatePropagation(), true);
  });
}

const panelsByKind = {
  say: 'Welcome',
  ask: 'How many people?',
  form: 'Who and when',
  confirm: 'All right?',
  action: 'Book it',
  decide: 'Regular?',
  reply: 'Thank them',
  choose: 'What do they want?',
  set: 'Note it down',
  subflow: 'Check the refund',
  handoff: 'A person takes over',
  end: 'Goodbye',
} as const;

const leftTab = (name: string, tab: string): Scene => ({
  name,
  async show(page) {
    await openWhole(page, flows.kinds);
    await page.getByRole('tab', { name: tab }).click();
  },
});

const withKeys = (
  name: string,
  keys: string,
  dialog: string | RegExp,
  flowId: string = flows.refund,
): Scene => ({
  name,
  async show(page) {
    const editor = await open(page, flowId);
    await editor.canvas.focus();
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
  },
});

export const editorScenes: readonly Scene[] = [
  { name: 'editor-empty', show: async (page) => void (await open(page, flows.empty)) },
  {
    name: 'editor-full',
    async show(page) {
      const editor = await open(page, flows.refund);
      await expect(editor.card('Order number')).toBeVisible();
    },
  },
  { name: 'editor-whole', show: async (page) => void (await openWhole(page, flows.kinds)) },
  {
    name: 'editor-problems',
    async show(page) {
      await openWhole(page, flows.problems);
      await page.getByRole('button', { name: /problems?$/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'editor-several-selected',
    async show(page) {
      const editor = await openWhole(page, flows.refund);
      await editor.canvas.focus();
      await page.keyboard.press('Control+a');
    },
  },
  {
    name: 'editor-right-click',
    async show(page) {
      const editor = await open(page, flows.refund);
      await editor.card('Order number').click({ button: 'right', position: { x: 120, y: 16 } });
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'editor-missing',
    async show(page) {
      await page.goto('/flows/nobody');
      await expect(page.getByRole('button', { name: /flows/ })).toBeVisible();
    },
  },
  ...Object.entries(panelsByKind).map(
    ([kind, title]): Scene => ({
      name: `panel-${kind}`,
      show: async (page) => void (await openState(page, title)),
    }),
  ),
  leftTab('left-slots', 'Slots'),
  leftTab('left-outline', 'Outline'),
  {
    name: 'slot-drawer',
    async show(page) {
      const editor = await openState(page, panelsByKind.ask);
      await editor.details.getByRole('button', { name: 'Edit slot “People”' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'action-dialog',
    async show(page) {
      const editor = await openState(page, panelsByKind.action);
      await editor.details.getByRole('button', { name: /^Edit (the )?action/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'action-dialog-new',
    async show(page) {
      await holdSaving(page);
      const editor = await openState(page, panelsByKind.action);
      await editor.details.getByRole('combobox', { name: 'Choose an action' }).click();
      await page.getByRole('option', { name: 'A new action…' }).click();
      await expect(page.getByRole('dialog', { name: 'New action' })).toBeVisible();
      await page.getByRole('dialog').getByText('Sample data', { exact: true }).click();
    },
  },
  {
    name: 'flow-listeners',
    async show(page) {
      await openWhole(page, flows.kinds);
      await page.getByRole('button', { name: /^Always listening/ }).click();
      await expect(page.getByText('Understood in every state')).toBeVisible();
    },
  },
  {
    name: 'flow-menu',
    async show(page) {
      await open(page, flows.refund);
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  withKeys('find', 'Control+k', /Find/),
  withKeys('keys', '?', 'Keys'),
  {
    name: 'connect',
    async show(page) {
      const editor = await open(page, flows.refund);
      await editor.goTo('Order number');
      await editor.canvas.focus();
      await page.keyboard.press('c');
      await expect(page.getByRole('dialog', { name: /^Connect/ })).toBeVisible();
    },
  },
  withKeys('print', 'Control+p', 'Print on pages'),
  {
    name: 'publish-dialog',
    async show(page) {
      await open(page, flows.kinds);
      await page.getByRole('button', { name: 'Publish' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'publish-blocked',
    async show(page) {
      await open(page, flows.problems);
      await page.getByRole('button', { name: 'Publish' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'conflict-dialog', show: showConflict },
];

/** Somebody else saves a change of the same text while one's own is on its way. */
async function showConflict(page: Page): Promise<void> {
  const text = {
    format: 'turnwise/flow',
    schemaVersion: 1,
    id: 'scratch',
    name: 'Scratch',
    start: 'ask',
    states: {
      ask: { kind: 'ask', label: 'Size', prompt: 'Which size?', next: 'end' },
      end: { kind: 'end', label: 'Goodbye', message: 'Goodbye!' },
    },
    layout: { ask: { x: 0, y: 0 }, end: { x: 340, y: 0 } },
  };
  await page.goto('/');
  const id = await page.evaluate(async (document) => {
    const body = JSON.stringify({ text: JSON.stringify(document) });
    const headers = { 'content-type': 'application/json' };
    return (await (await fetch('/api/flows/import', { method: 'POST', headers, body })).json()).id as string;
  }, text);
  const editor = await open(page, id);
  await editor.goTo('Size');
  await page.evaluate(async (flowId) => {
    const { flow, revision } = await (await fetch(`/api/flows/${flowId}/draft`)).json();
    flow.states.ask.prompt = 'Which size do you wear?';
    flow.states.end.message = 'Goodbye, and thank you!';
    const body = JSON.stringify({ flow, baseRevision: revision });
    const headers = { 'content-type': 'application/json' };
    await fetch(`/api/flows/${flowId}/draft`, { method: 'PUT', headers, body });
  }, id);
  await editor.write('What it asks', 'Which size do you need?');
  await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toBeVisible({ timeout: 20_000 });
  // Only this scene may see it: the list of flows has its own picture.
  await page.evaluate((flowId) => fetch(`/api/flows/${flowId}`, { method: 'DELETE' }), id);
}
