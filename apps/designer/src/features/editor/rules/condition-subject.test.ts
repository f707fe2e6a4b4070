import { type ConditionDocument, createFlow, type FlowDocument } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { withAnother, withoutPart, withSubject } from './condition-subject.ts';

const flow: FlowDocument = {
  ...createFlow('test', 'Test'),
  slots: { amount: { type: 'number' }, total: { type: 'number' }, when: { type: 'date' } },
};
const over: ConditionDocument = { kind: 'slot', slot: 'amount', op: '>', value: 100 };

describe('changing what a rule looks at', () => {
  test('keeps the comparison between slots of one type', () => {
    expect(withSubject(over, 'slot:total', flow)).toEqual({ ...over, slot: 'total' });
  });
  test('begins anew where the comparison makes no sense', () => {
    expect(withSubject(over, 'slot:when', flow)).toEqual({ kind: 'slot', slot: 'when', op: 'is' });
  });
  test('takes the rule inside when rules are combined', () => {
    expect(withSubject(over, 'all', flow)).toEqual({ kind: 'all', conditions: [over] });
    expect(withSubject(over, 'not', flow)).toEqual({ kind: 'not', condition: over });
  });
  test('keeps the parts when only the way of combining changes', () => {
    const all: ConditionDocument = { kind: 'all', conditions: [over, { kind: 'any' }] };
    expect(withSubject(all, 'any_of', flow)).toEqual({ ...all, kind: 'any_of' });
  });
});

describe('and, or', () => {
  test('one more of the same kind of joining stands beside the others', () => {
    const two = withAnother(over, 'all', { kind: 'any' });
    expect(withAnother(two, 'all', over)).toEqual({ kind: 'all', conditions: [over, { kind: 'any' }, over] });
  });
  test('the other kind of joining takes the whole inside', () => {
    const two = withAnother(over, 'all', { kind: 'any' });
    expect(withAnother(two, 'any_of', over)).toEqual({ kind: 'any_of', conditions: [two, over] });
  });
  test('the last part left stands alone', () => {
    expect(withoutPart({ kind: 'all', conditions: [over, { kind: 'any' }] }, 1)).toEqual(over);
  });
});
