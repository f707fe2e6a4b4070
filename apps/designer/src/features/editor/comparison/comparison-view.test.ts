import { createFlow, type FlowDocument, type StateDocument } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { comparisonView } from './comparison-view.ts';

const from: FlowDocument = {
  ...createFlow('refund', 'Refund'),
  start: 'ask',
  slots: { amount: { type: 'number', label: 'Amount' } },
  states: {
    ask: { kind: 'ask', slot: 'amount', prompt: 'How much?', next: 'check' },
    check: {
      kind: 'decide',
      branches: [{ id: 'b1', label: 'Much', when: { kind: 'any' }, to: 'manager' }],
      otherwise: 'bye',
    },
    manager: { kind: 'handoff', message: 'One moment' },
    bye: { kind: 'end', message: 'Bye' },
  },
  layout: {
    ask: { x: 0, y: 0 },
    check: { x: 400, y: 0 },
    manager: { x: 800, y: 0 },
    bye: { x: 800, y: 300 },
  },
  notes: [{ id: 'n', x: 0, y: 0, text: 'Mind' }],
};

const marked = (to: FlowDocument) => {
  const view = comparisonView(from, to);
  return {
    cards: Object.fromEntries(view.nodes.map(({ id, data }) => [id, data.mark])),
    arrows: Object.fromEntries(
      view.edges.map(({ id, data, target }) => [id, `${data?.mark ?? 'same'} ${target}`]),
    ),
    view,
  };
};
const without = (name: string, change: (states: FlowDocument['states']) => FlowDocument['states']) => {
  const { [name]: _, ...states } = from.states;
  return { ...from, states: change(states) };
};

describe('two documents drawn as one', () => {
  test('moving is no difference, nor are notes', () => {
    const moved = { ...from, layout: { ...from.layout, ask: { x: 50, y: 50 } }, notes: [] };
    const { cards, arrows, view } = marked(moved);
    expect(Object.values(cards)).toEqual([null, null, null, null]);
    expect(arrows).toEqual({
      'ask>next': 'same check',
      'check>branch:b1': 'same manager',
      'check>otherwise': 'same bye',
    });
    expect(view.nodes[0]?.position).toEqual({ x: 50, y: 50 });
  });

  test('a state that is gone is a ghost where it stood, with the arrows that led to it', () => {
    const to = without('manager', (states) => ({
      ...states,
      check: { kind: 'decide', branches: [], otherwise: 'bye' },
    }));
    const { cards, arrows, view } = marked(to);
    expect(cards).toEqual({ ask: null, check: 'changed', bye: null, manager: 'removed' });
    expect(arrows).toMatchObject({ 'check>branch:b1 was': 'removed manager', 'check>otherwise': 'same bye' });
    const [check, manager] = ['check', 'manager'].map((id) => view.nodes.find((node) => node.id === id)!);
    expect(manager?.position).toEqual({ x: 800, y: 0 });
    // The way out that is gone keeps a row of its own for its arrow to start from.
    expect(check?.data.marksByPort).toEqual(new Map([['branch:b1', 'removed']]));
    expect(check?.handles?.map((handle) => handle.id)).toEqual(['in', 'otherwise', 'branch:b1']);
    expect(check?.ariaLabel).toContain('changed');
  });

  test('a ghost stays where it stood however near the others are', () => {
    const to = without('manager', (states) => states);
    to.layout = { ...from.layout, bye: { x: 800, y: 75 } };
    const ghost = marked(to).view.nodes.find((node) => node.id === 'manager')!;
    expect(ghost.height).toBeLessThan(75);
    expect(ghost.position).toEqual({ x: 800, y: 0 });
  });

  test('a ghost makes room for what stands in its place today', () => {
    const to = without('manager', (states) => states);
    to.layout = { ...from.layout, bye: { x: 800, y: 0 } };
    const { view } = marked(to);
    const ghost = view.nodes.find((node) => node.id === 'manager')!;
    expect(ghost.position.x).toBe(800);
    expect(ghost.position.y).toBeGreaterThan(60);
  });

  test('a way out that leads elsewhere is an arrow that is gone and one that is new', () => {
    const ask = { ...from.states.ask, next: 'bye' } as StateDocument;
    const { cards, arrows } = marked({ ...from, states: { ...from.states, ask } });
    expect(cards).toMatchObject({ ask: 'changed', check: null });
    expect(arrows).toMatchObject({ 'ask>next': 'added bye', 'ask>next was': 'removed check' });
  });

  test('a new state and its arrows are new; a rule that differs marks its row alone', () => {
    const to: FlowDocument = {
      ...from,
      states: {
        ...from.states,
        check: {
          kind: 'decide',
          branches: [{ id: 'b1', label: 'Much', when: { kind: 'affirmation', is: 'yes' }, to: 'manager' }],
          otherwise: 'hello',
        },
        hello: { kind: 'say', messages: ['Hi'], next: 'ask' },
      },
    };
    const { cards, arrows, view } = marked(to);
    expect(cards).toMatchObject({ hello: 'added', check: 'changed' });
    expect(arrows).toMatchObject({ 'hello>next': 'added ask', 'check>branch:b1': 'same manager' });
    expect(view.nodes.find((node) => node.id === 'check')?.data.marksByPort).toEqual(
      new Map([
        ['branch:b1', 'changed'],
        ['otherwise', 'changed'],
      ]),
    );
  });
});
