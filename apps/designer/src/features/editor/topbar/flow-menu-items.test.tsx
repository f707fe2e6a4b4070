import { createFlow } from '@turnwise/flow';
import { type FlowTest, testSuiteSchema } from '@turnwise/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { createEditorStore } from '../store/editor-store.ts';
import { flowMenuItems } from './flow-menu-items.tsx';

const saved = vi.hoisted((): { name: string; text: string }[] => []);
vi.mock('../../../ui/download-text.ts', () => ({
  downloadText: (name: string, text: string) => saved.push({ name, text }),
}));

afterEach(() => {
  saved.length = 0;
  vi.unstubAllGlobals();
});

/** Chooses from the menu of a flow that has these tests. */
async function choose(label: string, tests: readonly FlowTest[]) {
  vi.stubGlobal('fetch', async () => Response.json({ tests }));
  const said: string[] = [];
  let done: Promise<void> = Promise.resolve();
  const items = flowMenuItems({
    store: createEditorStore({ flow: createFlow('shop', 'Shop'), revision: 0 }),
    commands: {} as never,
    theme: { type: 'separator' },
    chooseFile: () => undefined,
    duplicate: () => undefined,
    chat: null,
    attempt: (work) => {
      done = work();
      return done;
    },
    toast: { show: ({ text }: { text: string }) => said.push(text) } as never,
  });
  const item = items.find((one) => one && 'label' in one && one.label === label);
  if (!item || !('onSelect' in item)) throw new Error(`Nothing is called ${label}.`);
  item.onSelect();
  await done;
  return { item, said };
}

const opens: FlowTest = { id: 'a', title: 'Opens', lines: [] };

test('the flow is exported as it is, and it is said that its tests stay', async () => {
  const { item } = await choose('Export as a file', [opens]);
  expect(item).toMatchObject({ hint: expect.stringContaining('tests stay here') });
  expect(saved.map(({ name }) => name)).toEqual(['shop.json']);
  expect(saved[0]?.text).not.toContain('Opens');
});

test('its tests are a file of their own, which can be added again', async () => {
  await choose('Export its tests', [opens]);
  expect(saved.map(({ name }) => name)).toEqual(['shop.tests.json']);
  expect(testSuiteSchema.parse(JSON.parse(saved[0]?.text ?? ''))).toMatchObject({ tests: [opens] });
});

test('where there are none, that is said', async () => {
  const { said } = await choose('Export its tests', []);
  expect(said).toEqual(['This flow has no tests yet.']);
  expect(saved).toEqual([]);
});
