import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffFlows } from '../diff-flows.ts';
import { exitsOf } from '../kinds/registry.ts';
import { arbitraryFlow } from '../laws/arbitrary-flow.ts';
import { mentionsIn } from '../references/references-of.ts';
import { createFlow } from '../schema/create-flow.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { parseFlow, serializeFlow } from '../schema/parse-flow.ts';
import { applyOperation, type FlowOperation } from './apply-operation.ts';
import { copyState } from './copy-state.ts';
import { restoredWith } from './restored-with.ts';

const version: FlowDocument = {
  ...createFlow('refund', 'Refund'),
  start: 'ask',
  slots: { order: { type: 'text' }, amount: { type: 'number' } },
  states: {
    ask: {
      kind: 'ask',
      prompt: 'Which order?',
      slot: 'order',
      branches: [
        { id: 'b1', when: { kind: 'intent', intent: 'complain' }, to: 'person' },
        { id: 'b2', when: { kind: 'visits', state: 'look', op: '>', value: 1 }, to: 'bye' },
      ],
      next: 'look',
    },
    look: {
      kind: 'action',
      action: 'lookup',
      input: { id: '{order}' },
      outcomes: { found: 'bye' },
      failed: 'ask',
    },
    person: { kind: 'handoff', message: 'One moment' },
    bye: { kind: 'end', message: 'You get {amount}' },
  },
  actions: { lookup: { kind: 'mock' } },
  listeners: [{ id: 'l1', kind: 'intent', intent: 'complain', examples: ['This is bad'], to: 'person' }],
  layout: { ask: { x: 10, y: 20 }, look: { x: 300, y: 20 } },
};

const without = (...names: string[]): FlowDocument => edited(version, { type: 'removeStates', names });

function edited(flow: FlowDocument, operation: FlowOperation): FlowDocument {
  const result = applyOperation(flow, operation);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function copied(flow: FlowDocument, name: string) {
  const copy = copyState(flow, name);
  if (!copy) throw new Error(`There is no "${name}".`);
  return copy;
}

const restored = (flow: FlowDocument, name: string, from = version): FlowDocument =>
  edited(flow, { type: 'restoreState', name, copy: copied(from, name) });

describe('restoreState', () => {
  test('puts a changed state back, and keeps the place it has today', () => {
    const draft: FlowDocument = {
      ...version,
      states: { ...version.states, bye: { kind: 'end', message: 'Bye' } },
      layout: { ...version.layout, bye: { x: 7, y: 7 } },
    };
    const flow = restored(draft, 'bye');
    expect(flow.states.bye).toEqual(version.states.bye);
    expect(Object.keys(flow.states)).toEqual(Object.keys(version.states));
    expect(flow.layout.bye).toEqual({ x: 7, y: 7 });
    expect(flow.states.ask).toBe(version.states.ask);
  });

  test('brings a state that is gone back to its place, its start and its arrivals', () => {
    const flow = restored(without('ask'), 'ask');
    expect(flow).toMatchObject({ start: 'ask', layout: { ask: { x: 10, y: 20 } } });
    expect(flow.states.look).toEqual(version.states.look);
    expect(diffFlows(version, flow).states).toEqual({ added: [], removed: [], changed: [] });
  });

  test('leads to it again what was listened for, if that leads nowhere by now', () => {
    const listened: FlowDocument = {
      ...version,
      listeners: [...version.listeners, { id: 'help', kind: 'help', to: 'person' }],
    };
    const gone = edited(listened, { type: 'removeStates', names: ['person'] });
    expect(gone.listeners.map(({ to }) => to)).toEqual(['', '']);
    expect(restored(gone, 'person', listened).listeners).toEqual(listened.listeners);
    expect(restoredWith(gone, 'person', copied(listened, 'person'))).toMatchObject({
      heardBy: ['l1', 'help'],
      isReached: true,
    });
    const elsewhere: FlowDocument = { ...gone, listeners: [{ id: 'help', kind: 'help', to: 'bye' }] };
    expect(restored(elsewhere, 'person', listened).listeners).toEqual(elsewhere.listeners);
  });

  test('leads to it again what a state listens for by itself', () => {
    const listened = edited(version, {
      type: 'editState',
      name: 'look',
      changes: { listeners: { restart: { to: 'bye' }, help: 'off' } },
    });
    const gone = edited(listened, { type: 'removeStates', names: ['bye'] });
    expect(gone.states.look?.listeners).toEqual({ restart: { to: '' }, help: 'off' });
    expect(restored(gone, 'bye', listened).states.look).toEqual(listened.states.look);
    expect(restoredWith(gone, 'bye', copied(listened, 'bye')).arrivals).toContain('look');
    const elsewhere = edited(gone, {
      type: 'editState',
      name: 'look',
      changes: { listeners: { restart: { to: 'ask' } } },
    });
    expect(restored(elsewhere, 'bye', listened).states.look?.listeners).toEqual({ restart: { to: 'ask' } });
  });

  test('leaves ways out that lead elsewhere by now, and a start that is another by now', () => {
    const gone = without('ask');
    const draft = {
      ...gone,
      start: 'look',
      states: { ...gone.states, look: { ...gone.states.look, failed: 'bye' } } as FlowDocument['states'],
    };
    const flow = restored(draft, 'ask');
    expect(flow.start).toBe('look');
    expect(flow.states.look).toMatchObject({ failed: 'bye' });
  });

  test('takes slots, actions and intents along that are not there, and leaves those that are', () => {
    const bare = { ...without('ask'), slots: { order: { type: 'integer' as const } }, listeners: [] };
    const flow = restored(bare, 'ask');
    expect(flow.slots).toEqual({ order: { type: 'integer' } });
    expect(flow.listeners).toEqual(version.listeners);
    expect(restored({ ...version, actions: {} }, 'look').actions).toEqual({ lookup: { kind: 'mock' } });
  });

  test('gives an intent that comes along an id of its own, and no way to a state that is gone', () => {
    const draft: FlowDocument = { ...without('ask', 'person'), listeners: [{ id: 'l1', kind: 'help' }] };
    expect(restored(draft, 'ask').listeners).toEqual([
      { id: 'l1', kind: 'help' },
      { ...version.listeners[0], id: 'l1_2', to: '' },
    ]);
  });

  test('cuts connections and rules that name a state that is gone', () => {
    expect(restored(without('ask', 'person', 'look'), 'ask').states.ask).toMatchObject({
      branches: [
        { id: 'b1', to: '' },
        { id: 'b2', when: { state: '' }, to: 'bye' },
      ],
      next: '',
    });
  });

  test('refuses a name that is none', () => {
    const copy = copied(version, 'bye');
    const result = applyOperation(version, { type: 'restoreState', name: 'No name', copy });
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(copyState(version, 'nobody')).toBeNull();
  });
});

describe('what comes along', () => {
  test('is said beforehand', () => {
    const draft: FlowDocument = {
      ...without('ask', 'person'),
      slots: { order: { type: 'integer' } },
      listeners: [],
    };
    expect(restoredWith(draft, 'ask', copied(version, 'ask'))).toEqual({
      slots: [],
      actions: [],
      intents: ['complain'],
      differingSlots: ['order'],
      differingActions: [],
      loose: [expect.objectContaining({ port: 'branch:b1', to: 'person' })],
      arrivals: ['look'],
      heardBy: [],
      isReached: true,
      unknownIntents: [],
    });
    const { slots, actions } = restoredWith(createFlow('e', 'E'), 'look', copied(version, 'look'));
    expect({ slots, actions }).toEqual({ slots: ['order'], actions: ['lookup'] });
  });

  test('a state that nothing leads to any more is told of', () => {
    const look = { ...version.states.look, failed: 'bye' } as FlowDocument['states'][string];
    const { ask: _, ...states } = version.states;
    const draft: FlowDocument = { ...version, start: 'look', states: { ...states, look } };
    const isReached = (flow: FlowDocument) => restoredWith(flow, 'ask', copied(version, 'ask')).isReached;
    expect(isReached(draft)).toBe(false);
    expect(isReached({ ...draft, start: '' })).toBe(true);
    expect(isReached({ ...draft, listeners: [{ id: 'h', kind: 'help', to: 'ask' }] })).toBe(true);
  });

  test('an intent nothing teaches is named', () => {
    const untaught = { ...version, listeners: [] };
    expect(restoredWith(untaught, 'ask', copied(untaught, 'ask')).unknownIntents).toEqual(['complain']);
  });
});

describe('laws', { timeout: 60_000 }, () => {
  const withState = fc
    .tuple(
      arbitraryFlow.filter((flow) => Object.keys(flow.states).length > 0),
      fc.nat(),
    )
    .map(([flow, index]) => {
      const names = Object.keys(flow.states);
      return [flow, names[index % names.length]!] as const;
    });
  const arrivalsAt = (flow: FlowDocument, name: string) =>
    Object.entries(flow.states).flatMap(([from, state]) =>
      exitsOf(state).flatMap((exit) => (exit.to === name ? [`${from} ${exit.port}`] : [])),
    );

  test('a state put back from the very same flow changes nothing', () => {
    fc.assert(
      fc.property(withState, ([flow, name]) => {
        const back = restored(flow, name, flow);
        expect(diffFlows(flow, back)).toEqual(diffFlows(flow, flow));
        if (Object.hasOwn(flow.layout, name)) expect(serializeFlow(back)).toBe(serializeFlow(flow));
      }),
    );
  });

  test('a state taken away and put back is as it was, and everything leads to it that did', () => {
    fc.assert(
      fc.property(withState, ([flow, name]) => {
        const back = restored(edited(flow, { type: 'removeStates', names: [name] }), name, flow);
        expect(back.states[name]).toEqual(flow.states[name]);
        expect(back.start).toBe(flow.start);
        expect(arrivalsAt(back, name)).toEqual(expect.arrayContaining(arrivalsAt(flow, name)));
      }),
    );
  });

  test('from any flow into any other, nothing it names is missing that was there, and other states keep their ways', () => {
    fc.assert(
      fc.property(withState, arbitraryFlow, ([from, name], flow) => {
        const back = restored(flow, name, from);
        expect(parseFlow(back)).toMatchObject({ ok: true });
        for (const mention of mentionsIn(back.states[name]!)) {
          if (mention.to === 'state') expect(Object.keys(back.states)).toContain(mention.name);
          if (mention.to === 'slot' && Object.hasOwn(from.slots, mention.name)) {
            expect(Object.keys(back.slots)).toContain(mention.name);
          }
          if (mention.to === 'action' && Object.hasOwn(from.actions, mention.name)) {
            expect(Object.keys(back.actions)).toContain(mention.name);
          }
        }
        for (const [other, state] of Object.entries(flow.states)) {
          if (other === name) continue;
          const now = new Map(exitsOf(back.states[other]!).map((exit) => [exit.port, exit.to]));
          for (const exit of exitsOf(state)) {
            expect([exit.to, exit.to === '' ? name : exit.to]).toContain(now.get(exit.port));
          }
        }
      }),
    );
  });
});
