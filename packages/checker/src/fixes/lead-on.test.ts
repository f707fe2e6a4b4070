import type { FlowDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { checkFlow } from '../check-flow.ts';
import { flowOf } from '../examples/example.ts';

type States = FlowDocument['states'];

const say = (label: string, next = ''): States[string] => ({ kind: 'say', label, messages: [label], next });
const end: States[string] = { kind: 'end', label: 'Goodbye', message: 'Goodbye.' };

/** What is offered for each loose way out, by state and port. */
function offered(states: States, more: Partial<Parameters<typeof flowOf>[0]> = {}, layout = {}) {
  const flow = { ...flowOf({ states, ...more }), layout };
  return Object.fromEntries(
    checkFlow(flow).flatMap(({ place, fix }) =>
      place.in === 'state' && place.port !== undefined ? [[`${place.name} ${place.port}`, fix?.label]] : [],
    ),
  );
}

test('the only state nothing leads to is offered first', () => {
  expect(offered({ hello: say('Hello'), hours: say('Hours', 'bye'), bye: end })).toEqual({
    'hello next': 'Lead it to “Hours”',
  });
});

test('not where it stands before the state in the drawing', () => {
  const states = { hello: say('Hello'), hours: say('Hours', 'bye'), bye: end };
  const at = (y: number) => ({ hello: { x: 680, y: 0 }, hours: { x: 0, y }, bye: { x: 0, y: 900 } });
  expect(offered(states, {}, at(0))).toEqual({ 'hello next': 'Lead it to “Goodbye”' });
  expect(offered(states, {}, at(300))).toEqual({ 'hello next': 'Lead it to “Hours”' });
});

test('of two loose ways out of a state, to the first alone', () => {
  const sure: States[string] = { kind: 'confirm', label: 'Sure?', prompt: 'Sure?', yes: '', no: '' };
  expect(offered({ sure, hours: say('Hours', 'bye'), bye: end })).toEqual({
    'sure yes': 'Lead it to “Hours”',
    'sure no': 'Lead it to “Goodbye”',
  });
});

test('among several, the next one to the right is offered, and none that leads back', () => {
  const states = {
    hello: say('Hello', 'name'),
    name: say('Name'),
    below: say('Below', 'bye'),
    right: say('Right', 'bye'),
    far: say('Far', 'bye'),
    bye: end,
  };
  const layout = {
    hello: { x: 660, y: 0 },
    name: { x: 340, y: 0 },
    below: { x: 340, y: 120 },
    right: { x: 680, y: 200 },
    far: { x: 1_020, y: 0 },
    bye: { x: 1_700, y: 0 },
  };
  expect(offered(states, {}, layout)).toEqual({ 'name next': 'Lead it to “Far”' });
  expect(offered(states, {}, { ...layout, right: { x: 680, y: 40 } })).toEqual({
    'name next': 'Lead it to “Right”',
  });
});

test('with nothing beside it an end is offered: the one that is there, or a new one', () => {
  expect(offered({ hello: say('Hello'), sorry: { ...end, outcome: 'cancelled' } as States[string] })).toEqual(
    {
      'hello next': 'Lead it to “Goodbye”',
    },
  );
  expect(offered({ hello: say('Hello') })).toEqual({ 'hello next': 'Lead it to a new end' });
});

test('a new end says goodbye in the flow’s language; where it could not, a person is offered', () => {
  const said = (language: string) =>
    checkFlow(flowOf({ states: { hello: say('Hello') }, language })).flatMap(({ fix }) =>
      (fix?.operations ?? []).flatMap((operation) =>
        operation.type === 'addState' ? [operation.state] : [],
      ),
    );
  expect(said('de-AT')).toEqual([{ kind: 'end', label: 'End', message: 'Vielen Dank und bis bald.' }]);
  expect(said('en')).toMatchObject([{ kind: 'end', message: 'Thank you, and goodbye.' }]);
  expect(said('fr')).toMatchObject([{ kind: 'handoff' }]);
});

test('where something goes wrong a person is offered, whatever else is there', () => {
  const look: States[string] = {
    kind: 'action',
    action: 'look',
    outcomes: { found: 'bye', lost: '' },
    failed: '',
  };
  const sure: States[string] = {
    kind: 'confirm',
    prompt: 'Sure?',
    yes: 'look',
    no: 'bye',
    retry: { limit: 2, then: 'state', to: '' },
  };
  const actions: FlowDocument['actions'] = {
    look: { kind: 'mock', outcomes: [{ name: 'found' }, { name: 'lost' }] },
  };
  expect(offered({ sure, look, bye: end, hours: say('Hours', 'bye') }, { actions })).toEqual({
    'sure retry': 'Lead it to a new hand-off',
    'look outcome:lost': 'Lead it to a new hand-off',
    'look failed': 'Lead it to a new hand-off',
  });
});

test('what fits no rule goes on to what stands there alone, else to a person', () => {
  const check: States[string] = {
    kind: 'decide',
    label: 'Check',
    branches: [{ id: 'a', when: { kind: 'slot', slot: 'x', op: 'is filled' }, to: 'bye' }],
  };
  const slots: FlowDocument['slots'] = { x: { type: 'text' } };
  expect(offered({ check, bye: end }, { slots })).toEqual({ 'check otherwise': 'Lead it to a new hand-off' });
  expect(offered({ check, bye: end, hours: say('Hours', 'bye') }, { slots })).toEqual({
    'check otherwise': 'Lead it to “Hours”',
  });
});
