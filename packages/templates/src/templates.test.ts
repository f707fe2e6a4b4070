import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFlow } from '@turnwise/checker';
import { exitsOf, type FlowDocument, referencesOf } from '@turnwise/flow';
import {
  coverageOf,
  goldenDifferences,
  goldenFileSchema,
  playGolden,
  wayKey,
  waysOf,
} from '@turnwise/testing';
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

const subFlowFiles = (id: string) => {
  const folder = join(flows, id, 'sub-flows');
  return existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.json$/, '')) : [];
};

test('every folder of flows is a template, and brings every sub-flow beside it along', () => {
  expect(templates.map(({ id }) => id).sort()).toEqual(readdirSync(flows).sort());
  for (const { id, subFlows } of templates) {
    expect(subFlows.map((subFlow) => subFlow.id).sort()).toEqual(subFlowFiles(id).sort());
  }
});

test('no two flows that ship have the same id', () => {
  const ids = templates.flatMap(({ id, subFlows }) => [id, ...subFlows.map((subFlow) => subFlow.id)]);
  expect(ids).toEqual([...new Set(ids)]);
});

describe.each(templates)('$id', (template) => {
  const { id, flow, subFlows } = template;
  const library = Object.fromEntries(subFlows.map((subFlow) => [subFlow.id, subFlow]));

  test.each([flow, ...subFlows])('$name has no problem, by itself or with the others', (document) => {
    expect(checkFlow(document).map(({ message }) => message)).toEqual([]);
    const knownFlows = { ...library, [id]: flow };
    expect(checkFlow(document, { knownFlows }).map(({ message }) => message)).toEqual([]);
  });

  test.each([flow, ...subFlows])('$name is laid out with nothing on top of anything else', (document) => {
    expect(Object.keys(document.layout).sort()).toEqual(Object.keys(document.states).sort());
    expect(overlaps(document)).toEqual([]);
  });

  test('what it runs comes along, each flow after those it runs itself', () => {
    const runs = (document: FlowDocument) =>
      referencesOf(document).flatMap((reference) => (reference.to === 'flow' ? [reference.name] : []));
    const known = subFlows.map((subFlow) => subFlow.id);
    expect(runs(flow).filter((run) => !known.includes(run))).toEqual([]);
    subFlows.forEach((subFlow, index) => {
      expect(runs(subFlow).filter((run) => !known.slice(0, index).includes(run))).toEqual([]);
    });
  });

  const golden = goldenFiles(id);

  test('has four golden conversations or more', () => {
    expect(golden.flatMap(({ conversations }) => conversations).length).toBeGreaterThanOrEqual(4);
    expect(golden.map((file) => file.flow)).toEqual(golden.map(() => id));
  });

  describe.each(golden)('$name: $rule', ({ conversations }) => {
    test.each(conversations)('$title', (conversation) => {
      expect(goldenDifferences(conversation, playGolden(conversation, flow, library))).toEqual([]);
    });
  });

  test('its golden conversations visit every state and take every way out', () => {
    const played = golden
      .flatMap(({ conversations }) => conversations)
      .map((conversation) => playGolden(conversation, flow, library));
    const { counts } = coverageOf(flow, played);
    const all = [flow, ...subFlows].flatMap(waysOf).map(wayKey);
    expect(all.filter((way) => !counts.has(way))).toEqual([]);
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
