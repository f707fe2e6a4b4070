import { readdirSync, readFileSync } from 'node:fs';
import {
  applyOperations,
  createFlow,
  type FlowDocument,
  framesOf,
  parseFlowText,
  statesInFrame,
} from '@turnwise/flow';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, boundingBox, occupiedBoxes, stateBoxes } from '../../edits/free-place.ts';
import { layoutInput } from './layout-input.ts';
import { type LayoutInput, layoutStates } from './layout-states.ts';
import { tidyEdit } from './tidy-edit.ts';

const card = (name: string, x = 0, y = 0, pinned = false) => ({
  name,
  x,
  y,
  width: 250,
  height: 120,
  pinned,
  frame: null as string | null,
});
const input: LayoutInput = {
  start: 'a',
  frames: [],
  cards: [card('c', 5, 5), card('a', 100, 200), card('b', 3, 3), card('alone')],
  edges: [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'c', to: 'a' },
    { from: 'b', to: 'b' },
  ],
};

describe('arranging', () => {
  const result = layoutStates(input).states;

  test('goes from left to right and leaves the start where it was', () => {
    expect(result.a).toEqual({ x: 100, y: 200 });
    expect(result.b!.x).toBeGreaterThanOrEqual(100 + 250);
    expect(result.c!.x).toBeGreaterThanOrEqual(result.b!.x + 250);
  });

  test('covers nothing', () => {
    const places = Object.values(result);
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        expect(Math.abs(one.x - other.x) >= 250 || Math.abs(one.y - other.y) >= 120).toBe(true);
      }
    }
  });

  test('keeps what is pinned, and moves others off it', () => {
    const at = result.b!;
    const pinned = layoutStates({
      ...input,
      cards: [...input.cards, card('fixed', at.x, at.y, true)],
    }).states;
    expect(pinned.fixed).toEqual(at);
    expect(Math.abs(pinned.b!.y - at.y) >= 120 || Math.abs(pinned.b!.x - at.x) >= 250).toBe(true);
  });

  test('puts where a card leads to in the order of its ways out', () => {
    const names = ['e', 'c', 'd', 'b', 'a'];
    const fan = layoutStates({
      start: 'start',
      frames: [],
      cards: [card('start'), ...names.toSorted().map((name) => card(name))],
      edges: names.map((to) => ({ from: 'start', to })),
    }).states;
    expect(names.toSorted((one, other) => fan[one]!.y - fan[other]!.y)).toEqual(names);
  });

  test('keeps that order in a large flow, too', () => {
    const names = Array.from({ length: 400 }, (_, index) => `to_${(index * 7) % 400}`);
    const fan = layoutStates({
      start: 'start',
      frames: [],
      cards: [card('start'), ...names.toSorted().map((name) => card(name))],
      edges: names.map((to) => ({ from: 'start', to })),
    }).states;
    expect(names.toSorted((one, other) => fan[one]!.y - fan[other]!.y)).toEqual(names);
  });

  test('orders a frame among cards by what leads into it', () => {
    const names = ['first', 'framed', 'last'];
    const result = layoutStates({
      start: 'start',
      frames: [{ id: 'f', parent: null }],
      cards: [
        card('start'),
        card('last'),
        { ...card('framed'), frame: 'f' },
        { ...card('behind'), frame: 'f' },
        card('first'),
      ],
      edges: [...names.map((to) => ({ from: 'start', to })), { from: 'framed', to: 'behind' }],
    }).states;
    expect(names.toSorted((one, other) => result[one]!.y - result[other]!.y)).toEqual(names);
  });

  test('arranges everything also where cards want different orders', () => {
    const edges = ['p', 'q'].flatMap((from) =>
      (from === 'p' ? ['x', 'y', 'z'] : ['z', 'y', 'x']).map((to) => ({ from, to })),
    );
    const names = ['p', 'q', 'x', 'y', 'z'];
    const both = layoutStates({
      start: 'p',
      frames: [],
      cards: names.map((name) => card(name)),
      edges,
    }).states;
    expect(Object.keys(both).toSorted()).toEqual(names);
    expect(both.x!.y).toBeLessThan(both.y!.y);
    expect(both.y!.y).toBeLessThan(both.z!.y);
  });

  test('has nothing to do with nothing', () => {
    expect(layoutStates({ start: '', cards: [], edges: [], frames: [] })).toEqual({ states: {}, frames: {} });
  });
});

describe('frames', () => {
  /** A flow with two frames and one inside the first, and random connections. */
  const framed = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 24 }).map((pairs): FlowDocument => {
    const names = Array.from({ length: 12 }, (_, index) => `s${index}`);
    const at = (index: number) => ({ x: (index % 4) * 340, y: Math.floor(index / 4) * 900 });
    return {
      ...createFlow('test', 'Test'),
      start: 's0',
      states: Object.fromEntries(
        names.map((name, from) => [
          name,
          {
            kind: 'decide',
            branches: pairs
              .filter(([source]) => source === from)
              .map(([, to], index) => ({ id: `b${index}`, when: { kind: 'any' }, to: `s${to}` })),
            otherwise: '',
          },
        ]),
      ),
      layout: Object.fromEntries(names.map((name, index) => [name, at(index)])),
      frames: [
        { id: 'first', title: 'First', x: -30, y: -30, width: 1_400, height: 700 },
        { id: 'inner', title: 'Inner', x: 650, y: -20, width: 700, height: 680 },
        { id: 'second', title: 'Second', x: -30, y: 870, width: 700, height: 700 },
      ],
    };
  });

  test('keep the states that stood in them, and only those', () => {
    fc.assert(
      fc.property(framed, (flow) => {
        const edit = tidyEdit(flow, layoutStates(layoutInput(flow, Object.keys(flow.states))));
        const tidied = applyOperations(flow, edit?.operations ?? []);
        if (!tidied.ok) throw new Error(tidied.error.message);
        const members = (of: FlowDocument) =>
          framesOf(of).map((frame) => [frame.id, statesInFrame(of, frame)] as const);
        expect(members(tidied.value)).toEqual(members(flow));
      }),
      { seed: 11, numRuns: 150 },
    );
  });
});

const inSight = ({ width, height }: Box) => Math.min(1, 1_030 / width, 720 / height);
const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

describe('as a whole', () => {
  const templates = new URL('../../../../../../../packages/templates/flows/', import.meta.url);
  const shipped = readdirSync(templates).map((id) => {
    const flow = parseFlowText(readFileSync(new URL(`${id}/flow.json`, templates), 'utf8'));
    if (!flow.ok) throw new Error(`${id}: ${flow.error.message}`);
    return flow.value;
  });

  test.each(shipped.map((flow) => [flow.id, flow] as const))(
    '%s is no smaller in sight, and covers nothing',
    (_, flow) => {
      const edit = tidyEdit(flow, layoutStates(layoutInput(flow, Object.keys(flow.states))));
      const tidied = applyOperations(flow, edit?.operations ?? []);
      if (!tidied.ok) throw new Error(tidied.error.message);
      const size = (of: FlowDocument) => inSight(boundingBox(stateBoxes(of)));
      expect(size(tidied.value)).toBeGreaterThanOrEqual(0.85 * size(flow));
      const boxes = occupiedBoxes(tidied.value);
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false);
      }
    },
  );

  test('nine states in a row become a few rows', () => {
    const names = Array.from({ length: 9 }, (_, index) => `s${index}`);
    const { states } = layoutStates({
      start: 's0',
      frames: [],
      cards: names.map((name) => card(name)),
      edges: names.slice(1).map((to, index) => ({ from: `s${index}`, to })),
    });
    const places = Object.values(states);
    expect(
      inSight(boundingBox(places.map((place) => ({ ...place, width: 250, height: 120 })))),
    ).toBeGreaterThan(0.7);
    // Read as text is: to the right, then in the next row.
    for (const [index, { x, y }] of places.slice(1).entries()) {
      const before = places[index]!;
      expect(y > before.y + 120 || (y === before.y && x > before.x)).toBe(true);
    }
  });

  test('a note stays beside its card', () => {
    const names = ['a', 'b', 'c'];
    const flow: FlowDocument = {
      ...createFlow('test', 'Test'),
      start: 'a',
      states: { a: { kind: 'say', next: 'b' }, b: { kind: 'say', next: 'c' }, c: { kind: 'end' } },
      layout: { a: { x: 0, y: 0 }, b: { x: 0, y: 900 }, c: { x: 0, y: 1_800 } },
      notes: [
        { id: 'n', x: 0, y: 1_700, width: 240, text: 'Why it ends.' },
        { id: 'all', x: -2_000, y: 0, text: 'About the whole.' },
      ],
    };
    const edit = tidyEdit(flow, layoutStates(layoutInput(flow, names)));
    const tidied = applyOperations(flow, edit?.operations ?? []);
    if (!tidied.ok) throw new Error(tidied.error.message);
    const { layout, notes } = tidied.value;
    expect(notes[0]).toMatchObject({ x: layout.c!.x, y: layout.c!.y - 100 });
    expect(notes[1]).toEqual(flow.notes[1]);
  });
});
