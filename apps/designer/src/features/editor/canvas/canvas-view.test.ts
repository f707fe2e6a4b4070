import { applyOperations, createFlow, type FlowDocument, type FlowOperation } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { emptySelection, selectionOf } from '../store/selection.ts';
import { type CanvasViewInput, createCanvasView, type Drags } from './canvas-view.ts';

function sample(): FlowDocument {
  const flow = createFlow('test', 'Test');
  return {
    ...flow,
    start: 'ask_order',
    slots: { order_number: { type: 'text', label: 'Order number' }, reason: { type: 'text' } },
    states: {
      ask_order: { kind: 'ask', prompt: 'Which order?', slot: 'order_number', next: 'thanks' },
      thanks: { kind: 'say', messages: ['Got {order_number}.'], next: 'bye' },
      bye: { kind: 'end', message: 'Bye' },
    },
    layout: { ask_order: { x: 0, y: 0 }, thanks: { x: 340, y: 0 }, bye: { x: 680, y: 0 } },
    notes: [{ id: 'n', x: 0, y: -100, text: 'Mind this' }],
  };
}

const noDrags: Drags = new Map();
const input = (flow: FlowDocument, more: Partial<CanvasViewInput> = {}): CanvasViewInput => ({
  flow,
  selection: emptySelection,
  problemsByState: {},
  drags: noDrags,
  ...more,
});

function edit(flow: FlowDocument, ...operations: FlowOperation[]): FlowDocument {
  const result = applyOperations(flow, operations);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Ids of the nodes and edges that are other objects than before. */
function changed(view: ReturnType<typeof createCanvasView>, before: CanvasViewInput, after: CanvasViewInput) {
  const first = view(before);
  const known = new Set<unknown>([...first.nodes, ...first.edges]);
  const second = view(after);
  return [...second.nodes, ...second.edges].filter((item) => !known.has(item)).map((item) => item.id);
}

describe('what is drawn again', () => {
  const flow = sample();

  test('nothing, when nothing changed', () => {
    expect(changed(createCanvasView(), input(flow), input({ ...flow }))).toEqual([]);
  });

  test('one card, when its text changed', () => {
    const after = edit(flow, { type: 'editState', name: 'bye', changes: { message: 'See you' } });
    expect(changed(createCanvasView(), input(flow), input(after))).toEqual(['bye']);
  });

  test('one card, when an outcome of what it calls is called otherwise', () => {
    const calling = edit(
      flow,
      {
        type: 'addAction',
        name: 'find',
        action: { kind: 'mock', outcomes: [{ name: 'done', label: 'done' }] },
      },
      {
        type: 'addState',
        name: 'find_it',
        state: { kind: 'action', action: 'find', outcomes: { done: '' }, failed: '' },
        position: { x: 0, y: 400 },
      },
    );
    const after = edit(calling, {
      type: 'editAction',
      name: 'find',
      changes: { outcomes: [{ name: 'done', label: 'found' }] },
    });
    const view = createCanvasView();
    expect(changed(view, input(calling), input(after))).toEqual(['find_it']);
    const card = view(input(after)).nodes.find(({ id }) => id === 'find_it');
    expect(card?.type === 'state' && card.data.exits.map(({ label }) => label)).toContain('found');
  });

  test('what leads to a card, when it is called otherwise: arrows are read out by both their ends', () => {
    const view = createCanvasView();
    const after = edit(flow, { type: 'editState', name: 'bye', changes: { label: 'The end' } });
    const again = changed(view, input(flow), input(after));
    const arrows = view(input(after)).edges.filter(({ target }) => target === 'bye');
    expect(arrows.length).toBeGreaterThan(0);
    expect(again.sort()).toEqual(['bye', ...arrows.map(({ id }) => id)].sort());
    for (const { ariaLabel } of arrows) expect(ariaLabel).toMatch(/, to The end$/);
  });

  test('one card, when it moved, by a drag or for good', () => {
    const drags = new Map([['thanks', { x: 350, y: 20 }]]);
    expect(changed(createCanvasView(), input(flow), input(flow, { drags }))).toEqual(['thanks']);
    const after = edit(flow, { type: 'moveStates', positions: { thanks: { x: 345, y: 5 } } });
    const view = createCanvasView();
    const handles = view(input(flow)).nodes.find((node) => node.id === 'thanks')?.handles;
    expect(changed(view, input(flow), input(after))).toEqual(['thanks']);
    expect(view(input(after)).nodes.find((node) => node.id === 'thanks')?.handles).toBe(handles);
  });

  test('nothing but what is dragged, until it is let go', () => {
    const view = createCanvasView();
    const at = (x: number, y: number) => view(input(flow, { drags: new Map([['thanks', { x, y }]]) }));
    const still = view(input(flow));
    // Its arrow leads back now: its course is no part of the arrow.
    const moved = at(900, 20);
    expect(moved.edges).toBe(still.edges);
    expect(moved.nodes.filter((node) => !still.nodes.includes(node))).toMatchObject([
      { id: 'thanks', position: { x: 900, y: 20 } },
    ]);
    expect(at(910, 30).nodes.map((node) => node.id)).toEqual(still.nodes.map((node) => node.id));
    expect(view(input(flow)).nodes).toEqual(still.nodes);
  });

  test('a note and a frame follow the pointer too, and take the size they are stretched to', () => {
    const framed = edit(flow, {
      type: 'setFrame',
      frame: { id: 'f', title: 'F', x: 0, y: 0, width: 300, height: 300 },
    });
    const view = createCanvasView();
    view(input(framed));
    const drags = new Map([
      ['note:n', { x: 5, y: 6, width: 400 }],
      ['frame:f', { x: 7, y: 8 }],
    ]);
    const { nodes } = view(input(framed, { drags }));
    expect(nodes.slice(0, 2)).toMatchObject([
      { id: 'frame:f', position: { x: 7, y: 8 }, width: 300 },
      { id: 'note:n', position: { x: 5, y: 6 }, width: 400 },
    ]);
    expect(view(input(framed)).nodes.slice(0, 2)).toMatchObject([
      { position: { x: 0, y: 0 } },
      { position: { x: 0, y: -100 }, width: 240 },
    ]);
  });

  test('what is selected, a card and an arrow', () => {
    const selection = selectionOf({ states: ['bye'], edges: [{ state: 'ask_order', port: 'next' }] });
    expect(changed(createCanvasView(), input(flow), input(flow, { selection }))).toEqual([
      'bye',
      'ask_order>next',
    ]);
  });

  test('the card whose problems changed', () => {
    const problemsByState = {
      bye: [{ id: 'p', kind: 'x', severity: 'error', message: 'Oh', place: { in: 'state', name: 'bye' } }],
    } as unknown as CanvasViewInput['problemsByState'];
    expect(changed(createCanvasView(), input(flow), input(flow, { problemsByState }))).toEqual(['bye']);
  });

  test('only the cards that show a slot, when its label changed', () => {
    const after = edit(flow, { type: 'editSlot', name: 'order_number', changes: { label: 'Order' } });
    expect(changed(createCanvasView(), input(flow), input(after))).toEqual(['ask_order', 'thanks']);
    const other = edit(flow, { type: 'editSlot', name: 'reason', changes: { prompt: 'Why?' } });
    expect(changed(createCanvasView(), input(flow), input(other))).toEqual([]);
  });

  test('arrows come and go with the states they lead to', () => {
    const view = createCanvasView();
    view(input(flow));
    const without = edit(flow, { type: 'removeStates', names: ['bye'] });
    expect(view(input(without)).edges.map((edge) => edge.id)).toEqual(['ask_order>next']);
    expect(view(input(flow)).edges.map((edge) => edge.id)).toEqual(['ask_order>next', 'thanks>next']);
  });
});

test('every node carries its size and the place of each of its handles', () => {
  const { nodes } = createCanvasView()(input(sample()));
  const ask = nodes.find((node) => node.id === 'ask_order');
  expect(ask).toMatchObject({ width: 250, measured: { width: 250 } });
  expect(ask?.height).toBeGreaterThan(80);
  expect(ask?.handles?.map((handle) => [handle.id, handle.type])).toEqual([
    ['in', 'target'],
    ['next', 'source'],
  ]);
});

test('a rule on a card calls slots by their labels, and is drawn again when one is called something else', () => {
  const flow = {
    ...sample(),
    slots: { leave: { type: 'date', label: 'Abreise' }, arrive: { type: 'date', label: 'Anreise' } },
    states: {
      check: {
        kind: 'decide',
        branches: [{ id: 'a', when: { kind: 'slot', slot: 'leave', op: 'before', value: '{arrive}' } }],
      },
    },
  } satisfies FlowDocument;
  const view = createCanvasView();
  const labelIn = (document: FlowDocument) =>
    view(input(document)).nodes.flatMap((node) => (node.type === 'state' ? node.data.exits[0]?.label : []));
  expect(labelIn(flow)).toEqual(['Abreise is before Anreise']);
  const renamed = { ...flow.slots, arrive: { ...flow.slots.arrive, label: 'Ankunft' } };
  expect(labelIn({ ...flow, slots: renamed })).toEqual(['Abreise is before Ankunft']);
});

test('the card of a sub-flow says which flow runs, by its name once it is known', () => {
  const flow: FlowDocument = { ...sample(), states: { run: { kind: 'subflow', flow: 'table-booking' } } };
  const view = createCanvasView();
  const textWith = (flowNames?: Record<string, string>) =>
    view(input(flow, { flowNames })).nodes.flatMap((node) =>
      node.type === 'state' ? node.data.content.text : [],
    );
  expect(textWith()).toEqual(['Runs “table booking”, then comes back']);
  expect(textWith({ 'table-booking': 'Dinner at Luigi’s' })).toEqual([
    'Runs “Dinner at Luigi’s”, then comes back',
  ]);
});
