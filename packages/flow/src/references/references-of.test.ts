import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseFlowText } from '../schema/parse-flow.ts';
import { identityMapper } from './identity-mapper.ts';
import { mapFlowReferences } from './map-flow-references.ts';
import { referencesOf } from './references-of.ts';

const text = readFileSync(new URL('../migrations/frozen/v1.json', import.meta.url), 'utf8');
const parsed = parseFlowText(text);
if (!parsed.ok) throw new Error(parsed.error.message);
const flow = parsed.value;

const usesOf = (to: string, name: string) =>
  referencesOf(flow)
    .filter((use) => use.to === to && use.name === name)
    .map(({ place, field, ...use }) => [
      'name' in place ? `${place.in} ${place.name}` : 'id' in place ? `${place.in} ${place.id}` : place.in,
      field,
      'use' in use ? use.use : '',
    ]);

it('says where a slot is used, and whether it is read, filled or emptied', () => {
  expect(usesOf('slot', 'order_number')).toEqual([
    ['state details', 'slots', 'fills'],
    ['state right_order', 'slots', 'reads'],
    ['state right_order', 'prompt', 'reads'],
    ['state right_order', 'clearOnNo', 'clears'],
    ['state look_up', 'input.order_number', 'reads'],
    ['state look_up', 'waiting', 'reads'],
    ['state apology', 'instructions', 'reads'],
    ['state apology', 'fallback', 'reads'],
    ['state remember_it', 'assign.0', 'reads'],
    ['state person', 'summary', 'reads'],
    ['slot order_number', 'rules.0.message', 'reads'],
    ['settings', 'resumePrompt', 'reads'],
  ]);
  expect(usesOf('slot', 'amount')).toEqual([
    ['state look_up', 'save.amount', 'fills'],
    ['state decide_amount', 'branches.0.when.conditions.0', 'reads'],
    ['state decide_amount', 'branches.1.when', 'reads'],
  ]);
  expect(usesOf('slot', 'share')).toEqual([['state remember_it', 'clear', 'clears']]);
});

it('says where states, actions and flows are named', () => {
  expect(usesOf('state', 'person')).toContainEqual(['state who', 'listeners.handoff.to', '']);
  expect(usesOf('state', 'apology')).toEqual([
    ['state look_up', 'outcomes.not_found', ''],
    ['state decide_amount', 'branches.0.when.conditions.2.condition', ''],
  ]);
  expect(usesOf('state', 'welcome')).toEqual([['start', 'start', '']]);
  expect(usesOf('action', 'lookup_order')).toEqual([['state look_up', 'action', '']]);
  expect(usesOf('flow', 'appointment')).toEqual([['state booking', 'flow', '']]);
});

it('is worked out once for a flow', () => expect(referencesOf(flow)).toBe(referencesOf(flow)));

it('a mapper that changes nothing gives the same flow back', () => {
  expect(mapFlowReferences(flow, () => identityMapper)).toBe(flow);
});
