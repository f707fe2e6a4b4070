import {
  applyOperations,
  createState,
  type FlowDocument,
  parseFlow,
  type StateKind,
  stateKinds,
} from '@turnwise/flow';
import { describe, expect, it } from 'vitest';
import { checkFlow } from './check-flow.ts';
import { allExamples as examples } from './examples/all-examples.ts';
import { flowOf, ground } from './examples/example.ts';
import { finders } from './problems/registry.ts';

function read(flow: FlowDocument): FlowDocument {
  const parsed = parseFlow(flow);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

describe('checkFlow', () => {
  it.each(examples)('tells $kind: $message', (example) => {
    const { kind, severity, message, place, witness, context } = example;
    const flow = read(example.flow);
    const found = checkFlow(flow, context);
    const problem = found.find((one) => one.kind === kind && one.message === message);
    expect(found.map((one) => one.message)).toContain(message);
    expect(problem).toMatchObject({ kind, severity, message, place, ...(witness ? { witness } : {}) });
    expect(problem?.fix?.label).toBe(example.fix);
    expect(new Set(found.map((one) => one.id)).size).toBe(found.length);

    if (!problem?.fix) return;
    const fixed = applyOperations(flow, problem.fix.operations);
    expect(fixed).toMatchObject({ ok: true });
    if (!fixed.ok) return;
    const left = checkFlow(fixed.value, context);
    expect(left.map((one) => one.id)).not.toContain(problem.id);
    expect(left.map((one) => one.message)).not.toContain(message);
  });

  it.each(examples)('leaves alone what is in order: $kind, $message', ({ kind, fine, fineContext }) => {
    for (const flow of fine) {
      const found = checkFlow(read(flow), fineContext).filter((one) => one.kind === kind);
      expect(found.map((one) => one.message)).toEqual([]);
    }
  });

  it('has an example of every kind', () => {
    const shown = new Set<string>(examples.map((example) => example.kind));
    expect(Object.keys(finders).filter((kind) => !shown.has(kind))).toEqual([]);
  });

  it('says nothing of a flow that is in order', () => {
    const { bye, person } = ground;
    const flow = flowOf({
      slots: ground.slots,
      states: {
        ask: {
          kind: 'ask',
          prompt: 'Which order?',
          slot: 'order_number',
          next: 'bye',
          retry: { then: 'handoff', to: 'person' },
        },
        bye: { ...bye, message: 'Thanks, I have {order_number}.' },
        person,
      },
    });
    expect(checkFlow(flow)).toEqual([]);
  });

  it('tells errors first, then by where they stand, and the same list for the same flow', () => {
    const flow = flowOf({
      slots: { unused: { type: 'text' } },
      states: {
        a: { kind: 'say', messages: ['Hi'], next: 'a' },
        b: { kind: 'say', messages: [''], next: '' },
        c: { kind: 'say', messages: [''], next: 'b' },
      },
    });
    const found = checkFlow(flow);
    expect(found.map(({ severity, place }) => `${severity} ${'name' in place ? place.name : ''}`)).toEqual([
      'error b',
      'error b',
      'error c',
      'warning a',
      'warning a',
      'warning b',
      'warning c',
      'warning unused',
    ]);
    expect(checkFlow(flow)).toBe(found);
    expect(checkFlow({ ...flow })).toEqual(found);
  });

  it.each<StateKind>(stateKinds)(
    'finds nothing wrong with a %s that has just been drawn, only unfinished',
    (kind) => {
      const found = checkFlow(read(flowOf({ start: 'fresh', states: { fresh: createState(kind) } })));
      expect(found.filter(({ severity, isUnfinished }) => severity === 'error' && !isUnfinished)).toEqual([]);
      expect(found.every(({ severity, isUnfinished }) => !isUnfinished || severity === 'error')).toBe(true);
    },
  );

  it('tells what was never connected from what leads to a state that is gone', () => {
    const say = (next: string) => flowOf({ states: { a: { kind: 'say', messages: ['Hi'], next } } });
    const unfinished = (next: string) =>
      checkFlow(say(next)).flatMap(({ kind, isUnfinished }) =>
        kind === 'dangling_target' ? [isUnfinished === true] : [],
      );
    expect(unfinished('')).toEqual([true]);
    expect(unfinished('gone')).toEqual([false]);
  });
});
