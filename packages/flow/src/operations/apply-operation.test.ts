import { describe, expect, it } from 'vitest';
import { exitsOf } from '../kinds/registry.ts';
import { createFlow } from '../schema/create-flow.ts';
import type { FlowDocument } from '../schema/flow.ts';
import {
  applyOperation,
  applyOperations,
  type FlowOperation,
  flowOperationSchema,
} from './apply-operation.ts';

const flow: FlowDocument = {
  ...createFlow('refund', 'Refund'),
  start: 'ask_order',
  slots: { order_number: { type: 'text' }, amount: { type: 'number' }, reason: { type: 'text' } },
  states: {
    ask_order: { kind: 'ask', prompt: 'Which order?', slot: 'order_number', next: 'look_up' },
    look_up: { kind: 'action', action: 'lookup', outcomes: { found: 'how_much' }, failed: '' },
    how_much: {
      kind: 'decide',
      label: 'How much?',
      branches: [
        { id: 'large', when: { kind: 'slot', slot: 'amount', op: '>', value: 100 }, to: 'goodbye' },
        { id: 'small', when: { kind: 'any' }, to: 'goodbye' },
        { id: 'again', when: { kind: 'visits', state: 'look_up', op: '>', value: 1 }, to: 'ask_order' },
      ],
      otherwise: 'goodbye',
    },
    goodbye: { kind: 'end', message: 'Bye {order_number}' },
  },
  actions: { lookup: { kind: 'mock', outcomes: [{ name: 'found' }] } },
  listeners: [{ id: 'stop', kind: 'cancel', to: 'goodbye' }],
  layout: { ask_order: { x: 0, y: 0 }, look_up: { x: 300, y: 0 } },
  notes: [{ id: 'n', x: 0, y: 0, text: 'A note' }],
};

function edited(operation: FlowOperation, from: FlowDocument = flow): FlowDocument {
  const result = applyOperation(from, operation);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const refusal = (operation: unknown) => {
  const result = applyOperation(flow, operation as FlowOperation);
  return result.ok ? null : `${result.error.code}: ${result.error.message}`;
};

describe('states', () => {
  it('addState puts a state on the canvas, and makes the first one the start', () => {
    const empty = createFlow('a', 'A');
    const added = edited(
      { type: 'addState', name: 'hello', state: { kind: 'say', next: 'hello' }, position: { x: 5, y: 6 } },
      empty,
    );
    expect(added).toMatchObject({
      start: 'hello',
      states: { hello: { kind: 'say', next: 'hello' } },
      layout: { hello: { x: 5, y: 6 } },
    });
    const second = edited(
      { type: 'addState', name: 'bye', state: { kind: 'end' }, position: { x: 0, y: 0 } },
      added,
    );
    expect(second.start).toBe('hello');
    expect(second.states.hello).toBe(added.states.hello);
  });

  it('addState refuses a taken or impossible name, a broken state and an edge to nowhere', () => {
    const at = { position: { x: 0, y: 0 } };
    const add = (name: string, state: unknown) => refusal({ type: 'addState', name, state, ...at });
    expect(add('goodbye', { kind: 'end' })).toBe('name_taken: There is already a state called "goodbye".');
    expect(add('constructor', { kind: 'end' })).toMatch(
      /^invalid_name: "constructor" cannot be the name of a state/,
    );
    expect(add('x', { kind: 'say', next: 7 })).toBe('invalid: Next should be a text, and is a number.');
    expect(add('x', undefined)).toMatch(/^invalid: /);
    expect(add('x', { kind: 'say', next: 'nowhere' })).toBe('unknown: There is no state called "nowhere".');
    expect(
      refusal({ type: 'addState', name: 'x', state: { kind: 'end' }, position: { x: Number.NaN, y: 0 } }),
    ).toMatch(/^invalid: Position, x should be a number/);
  });

  it('editState changes fields, and null lets the default hold again', () => {
    const changed = edited({
      type: 'editState',
      name: 'how_much',
      changes: { label: null, otherwise: 'look_up' },
    });
    expect(changed.states.how_much).not.toHaveProperty('label');
    expect(changed.states.how_much).toMatchObject({ otherwise: 'look_up' });
    expect(changed.states.goodbye).toBe(flow.states.goodbye);
    expect(
      edited({ type: 'editState', name: 'goodbye', changes: { kind: 'say' } }).states.goodbye,
      'the kind stays',
    ).toMatchObject({ kind: 'end' });
  });

  it('editState refuses an unknown state, a wrong value and an edge to nowhere', () => {
    const edit = (name: string, changes: unknown) => refusal({ type: 'editState', name, changes });
    expect(edit('nobody', {})).toBe('unknown: There is no state called "nobody".');
    expect(edit('ask_order', { retry: { limit: 0 } })).toBe('invalid: Retry, limit should be at least 1.');
    expect(edit('ask_order', { next: 'nowhere' })).toBe('unknown: There is no state called "nowhere".');
    expect(edit('ask_order', { listeners: { help: { to: 'nowhere' } } })).toBe(
      'unknown: There is no state called "nowhere".',
    );
    expect(edit('how_much', 7)).toMatch(/^invalid: Changes should be/);
  });

  it('editState does not hold an edge against an author that dangled before', () => {
    const dangling: FlowDocument = {
      ...flow,
      states: { ...flow.states, ask_order: { kind: 'ask', prompt: '?', next: 'gone' } },
    };
    expect(
      edited({ type: 'editState', name: 'ask_order', changes: { prompt: 'Now?' } }, dangling).states
        .ask_order,
    ).toEqual({ kind: 'ask', prompt: 'Now?', next: 'gone' });
  });

  it('removeStates clears what led there: exits, visits, listeners, the start', () => {
    const rest = edited({ type: 'removeStates', names: ['look_up', 'goodbye', 'ask_order'] });
    expect(rest.states).toEqual({
      how_much: {
        kind: 'decide',
        label: 'How much?',
        branches: [
          { id: 'large', when: { kind: 'slot', slot: 'amount', op: '>', value: 100 }, to: '' },
          { id: 'small', when: { kind: 'any' }, to: '' },
          { id: 'again', when: { kind: 'visits', state: '', op: '>', value: 1 }, to: '' },
        ],
        otherwise: '',
      },
    });
    expect(rest).toMatchObject({ start: '', layout: {}, listeners: [{ id: 'stop', to: '' }] });
    expect(refusal({ type: 'removeStates', names: ['goodbye', 'nobody'] })).toMatch(/^unknown/);
    expect(refusal({ type: 'removeStates', names: [] })).toBe(
      'invalid: Names should be at least 1 entry long.',
    );
  });

  it('moveStates moves states on the canvas and nothing else', () => {
    const moved = edited({ type: 'moveStates', positions: { ask_order: { x: 9, y: 9, pinned: true } } });
    expect(moved.layout).toEqual({ ask_order: { x: 9, y: 9, pinned: true }, look_up: { x: 300, y: 0 } });
    expect(moved.states).toBe(flow.states);
    expect(refusal({ type: 'moveStates', positions: { nobody: { x: 0, y: 0 } } })).toMatch(/^unknown/);
  });

  it('connect leads any exit somewhere, or nowhere', () => {
    for (const [name, state] of Object.entries(flow.states)) {
      for (const { port } of exitsOf(state)) {
        const led = edited({ type: 'connect', from: name, port, to: 'goodbye' });
        expect(exitsOf(led.states[name]!).find((exit) => exit.port === port)?.to).toBe('goodbye');
        const cut = edited({ type: 'connect', from: name, port, to: '' }, led);
        expect(exitsOf(cut.states[name]!).find((exit) => exit.port === port)?.to).toBe('');
      }
    }
    expect(edited({ type: 'connect', from: 'ask_order', port: 'next', to: 'look_up' })).toBe(flow);
  });

  it('connect refuses states and exits that are not there', () => {
    const connect = (from: string, port: string, to: string) => refusal({ type: 'connect', from, port, to });
    expect(connect('nobody', 'next', '')).toMatch(/^unknown/);
    expect(connect('ask_order', 'next', 'nobody')).toMatch(/^unknown/);
    expect(connect('ask_order', 'outcome:x', 'goodbye')).toBe('invalid: This way out is no longer there.');
    expect(connect('goodbye', 'next', 'ask_order')).toBe('invalid: This way out is no longer there.');
  });

  it('setStart names the first state, or none', () => {
    expect(edited({ type: 'setStart', state: 'goodbye' }).start).toBe('goodbye');
    expect(edited({ type: 'setStart', state: '' }).start).toBe('');
    expect(refusal({ type: 'setStart', state: 'nobody' })).toBe(
      'unknown: There is no state called "nobody".',
    );
  });

  it('moveBranch changes the order of priority', () => {
    const order = (index: number) => {
      const state = edited({ type: 'moveBranch', state: 'how_much', branch: 'large', index }).states
        .how_much!;
      return 'branches' in state ? state.branches?.map((branch) => branch.id) : [];
    };
    expect(order(0)).toEqual(['large', 'small', 'again']);
    expect(order(1)).toEqual(['small', 'large', 'again']);
    expect(order(99)).toEqual(['small', 'again', 'large']);
    const move = (state: string, branch: string, index: number) =>
      refusal({ type: 'moveBranch', state, branch, index });
    expect(move('nobody', 'large', 0)).toMatch(/^unknown/);
    expect(move('how_much', 'nobody', 0)).toBe('unknown: There is no branch called "nobody".');
    expect(move('goodbye', 'large', 0)).toBe('invalid: This state has no branches.');
    expect(move('how_much', 'large', -1)).toBe('invalid: Index should be at least 0.');
  });
});

describe('slots', () => {
  it('addSlot puts a slot last in asking order', () => {
    const added = edited({ type: 'addSlot', name: 'email', slot: { type: 'email' } });
    expect(Object.keys(added.slots)).toEqual(['order_number', 'amount', 'reason', 'email']);
    expect(refusal({ type: 'addSlot', name: 'amount', slot: { type: 'text' } })).toMatch(/^name_taken/);
    expect(refusal({ type: 'addSlot', name: 'x y', slot: { type: 'text' } })).toMatch(/^invalid_name/);
    expect(refusal({ type: 'addSlot', name: 'x', slot: { type: 'colour' } })).toMatch(
      /^invalid: Type should be "text"/,
    );
  });

  it('editSlot changes fields, and null lets the default hold again', () => {
    const once = edited({ type: 'editSlot', name: 'amount', changes: { required: false, label: 'Amount' } });
    expect(once.slots.amount).toEqual({ type: 'number', required: false, label: 'Amount' });
    const twice = edited(
      { type: 'editSlot', name: 'amount', changes: { required: null, label: null } },
      once,
    );
    expect(twice.slots).toEqual(flow.slots);
    expect(refusal({ type: 'editSlot', name: 'nobody', changes: {} })).toMatch(/^unknown/);
    expect(refusal({ type: 'editSlot', name: 'amount', changes: { type: null } })).toMatch(
      /^invalid: Type is missing/,
    );
    expect(refusal({ type: 'editSlot', name: 'amount', changes: { rules: [{ kind: 'min' }] } })).toBe(
      'invalid: Rule 1, value is missing; it should be a number.',
    );
  });

  it('moveSlot changes the asking order', () => {
    const order = (index: number) => Object.keys(edited({ type: 'moveSlot', name: 'reason', index }).slots);
    expect(order(0)).toEqual(['reason', 'order_number', 'amount']);
    expect(order(1)).toEqual(['order_number', 'reason', 'amount']);
    expect(order(99)).toEqual(['order_number', 'amount', 'reason']);
    expect(refusal({ type: 'moveSlot', name: 'nobody', index: 0 })).toMatch(/^unknown/);
  });

  it('removeSlot leaves the places that name it, to be shown as problems', () => {
    const rest = edited({ type: 'removeSlot', name: 'order_number' });
    expect(Object.keys(rest.slots)).toEqual(['amount', 'reason']);
    expect(rest.states).toBe(flow.states);
    expect(refusal({ type: 'removeSlot', name: 'nobody' })).toMatch(/^unknown/);
  });
});

describe('actions', () => {
  it('are added, edited and removed', () => {
    const added = edited({ type: 'addAction', name: 'mail', action: { kind: 'mock' } });
    expect(added.actions.mail).toEqual({ kind: 'mock' });
    expect(edited({ type: 'editAction', name: 'mail', changes: { retries: 2 } }, added).actions.mail).toEqual(
      {
        kind: 'mock',
        retries: 2,
      },
    );
    expect(edited({ type: 'removeAction', name: 'mail' }, added)).toEqual(flow);
    expect(edited({ type: 'removeAction', name: 'lookup' }).states).toBe(flow.states);
  });

  it('refuse what cannot be', () => {
    expect(refusal({ type: 'addAction', name: 'lookup', action: { kind: 'mock' } })).toMatch(/^name_taken/);
    expect(refusal({ type: 'addAction', name: 'x', action: { kind: 'magic' } })).toBe(
      'invalid: Kind should be "http", "builtin" or "mock".',
    );
    expect(refusal({ type: 'editAction', name: 'nobody', changes: {} })).toMatch(/^unknown/);
    expect(refusal({ type: 'editAction', name: 'lookup', changes: { retries: 99 } })).toBe(
      'invalid: Retries should be at most 5.',
    );
    expect(refusal({ type: 'removeAction', name: 'nobody' })).toMatch(/^unknown/);
  });
});

describe('the rest of a flow', () => {
  it('editFlow changes name, description and language, and nothing else', () => {
    expect(edited({ type: 'editFlow', changes: { name: 'Returns', language: 'de' } })).toMatchObject({
      name: 'Returns',
      language: 'de',
    });
    expect(edited({ type: 'editFlow', changes: { description: null } })).not.toHaveProperty('description');
    const sneaky: object = { type: 'editFlow', changes: { states: {}, id: 'other' } };
    expect(applyOperation(flow, sneaky as FlowOperation)).toEqual({ ok: true, value: flow });
    expect(refusal({ type: 'editFlow', changes: { name: '  ' } })).toMatch(
      /^invalid: Changes, name should be at least/,
    );
    expect(refusal({ type: 'editFlow', changes: { language: 'Klingon' } })).toBe(
      'invalid: Language is not right. A language is a code such as en or de-AT.',
    );
  });

  it('editSettings changes settings, and null lets the default hold again', () => {
    const once = edited({ type: 'editSettings', changes: { retryLimit: 5 } });
    expect(once.settings).toEqual({ retryLimit: 5 });
    expect(edited({ type: 'editSettings', changes: { retryLimit: null } }, once)).toEqual(flow);
    expect(refusal({ type: 'editSettings', changes: { retryLimit: 'often' } })).toBe(
      'invalid: Retry limit should be a number, and is a text.',
    );
  });

  it('listeners and notes are set by id, and removed', () => {
    const set = edited({ type: 'setListener', listener: { id: 'stop', kind: 'cancel', enabled: false } });
    expect(set.listeners).toEqual([{ id: 'stop', kind: 'cancel', enabled: false }]);
    expect(edited({ type: 'setListener', listener: { id: 'help', kind: 'help' } }).listeners).toHaveLength(2);
    expect(edited({ type: 'removeListener', id: 'stop' }).listeners).toEqual([]);
    expect(refusal({ type: 'setListener', listener: { id: 'x', kind: 'ears' } })).toMatch(
      /^invalid: Kind should be/,
    );
    expect(refusal({ type: 'setListener', listener: { id: 'x', kind: 'help', to: 'nowhere' } })).toBe(
      'unknown: There is no state called "nowhere".',
    );
    expect(refusal({ type: 'removeListener', id: 'x' })).toMatch(/^unknown/);

    expect(edited({ type: 'setNote', note: { id: 'n', x: 1, y: 1, text: 'New' } }).notes).toEqual([
      { id: 'n', x: 1, y: 1, text: 'New' },
    ]);
    expect(edited({ type: 'setNote', note: { id: 'm', x: 1, y: 1, text: '' } }).notes).toHaveLength(2);
    expect(edited({ type: 'removeNote', id: 'n' }).notes).toEqual([]);
    expect(refusal({ type: 'setNote', note: { id: 'n', x: 0, y: 0, width: 1, text: '' } })).toBe(
      'invalid: Width should be at least 80.',
    );
    expect(refusal({ type: 'removeNote', id: 'x' })).toMatch(/^unknown/);
  });
});

describe('applyOperation', () => {
  it('refuses what is no edit, without throwing', () => {
    expect(refusal({ type: 'explode' })).toBe('invalid: This edit is of a kind that is not known.');
    expect(refusal({ type: 'constructor' })).toMatch(/^invalid/);
    expect(refusal({ type: 'setStart' })).toBe('invalid: State is missing; it should be a text.');
    let when: unknown = { kind: 'any' };
    for (let depth = 0; depth < 50_000; depth++) when = { kind: 'not', condition: when };
    const state = { kind: 'decide', branches: [{ id: 'b', when }] };
    const deep = { type: 'addState', name: 'deep', state, position: { x: 0, y: 0 } };
    expect(refusal(deep)).toBe('invalid: This is nested too deeply to be saved.');
    expect(flowOperationSchema.safeParse(deep).success).toBe(false);
  });
});

describe('applyOperations', () => {
  it('makes all edits or none', () => {
    const both = applyOperations(flow, [
      { type: 'addSlot', name: 'email', slot: { type: 'email' } },
      { type: 'renameSlot', from: 'email', to: 'mail' },
    ]);
    expect(both.ok && Object.keys(both.value.slots)).toContain('mail');
    const none = applyOperations(flow, [
      { type: 'addSlot', name: 'email', slot: { type: 'email' } },
      { type: 'setStart', state: 'nobody' },
    ]);
    expect(none).toMatchObject({ ok: false, error: { code: 'unknown' } });
    expect(applyOperations(flow, [])).toEqual({ ok: true, value: flow });
  });
});
