import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFlow } from '@turnwise/checker';
import { exitsOf, type FlowDocument } from '@turnwise/flow';
import { goldenDifferences, goldenFileSchema, playGolden } from '@turnwise/testing';
import { describe, expect, test } from 'vitest';
import { templates } from './index.ts';

const flows = fileURLToPath(new URL('../flows', import.meta.url));

const goldenFiles = (id: string) => {
  const folder = join(flows, id, 'golden');
  return readdirSync(folder).map((name) => ({
    name,
    ...goldenFileSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  }));
};

test('every folder of flows is a template', () => {
  expect(templates.map(({ id }) => id).sort()).toEqual(readdirSync(flows).sort());
});

describe.each(templates)('$id', ({ id, flow }) => {
  test('has no problem', () => {
    expect(checkFlow(flow).map(({ message }) => message)).toEqual([]);
  });

  test('is laid out with nothing on top of anything else', () => {
    expect(Object.keys(flow.layout ?? {}).sort()).toEqual(Object.keys(flow.states).sort());
    expect(overlaps(flow)).toEqual([]);
  });

  const golden = goldenFiles(id);

  test('has four golden conversations or more', () => {
    expect(golden.flatMap(({ conversations }) => conversations).length).toBeGreaterThanOrEqual(4);
    expect(golden.map((file) => file.flow)).toEqual(golden.map(() => id));
  });

  describe.each(golden)('$name: $rule', ({ conversations }) => {
    test.each(conversations)('$title', (conversation) => {
      expect(goldenDifferences(conversation, playGolden(conversation, flow))).toEqual([]);
    });
  });

  test('its golden conversations visit every state', () => {
    const visited = new Set(
      golden
        .flatMap(({ conversations }) => conversations)
        .flatMap((conversation) => {
          const { opening, lines } = playGolden(conversation, flow);
          const trace = [opening, ...lines].flatMap((line) => line?.trace ?? []);
          return trace.flatMap((entry) => (entry.kind === 'moved' ? [entry.to] : []));
        }),
    );
    expect(Object.keys(flow.states).filter((name) => !visited.has(name))).toEqual([]);
  });
});

type Box = { readonly name: string; x: number; y: number; width: number; height: number };

/** About as large as the canvas draws a card or a note: what is apart here is apart on the screen. */
const head = 114;
const row = 30;
const noteLine = 17;
const lettersPerLine = 34;

function overlaps(flow: FlowDocument): string[] {
  const cards = Object.entries(flow.states).map(([name, state]): Box => {
    const { x = 0, y = 0 } = flow.layout?.[name] ?? {};
    const exits = exitsOf(state).length;
    return { name, x, y, width: 250, height: head + (exits > 1 ? row * exits : 0) };
  });
  const notes = (flow.notes ?? []).map((note): Box => {
    const lines = Math.ceil(note.text.length / lettersPerLine);
    return { name: note.id, x: note.x, y: note.y, width: note.width ?? 240, height: lines * noteLine + 18 };
  });
  const boxes = [...cards, ...notes];
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map((b) => `${a.name} and ${b.name}`),
  );
}
