import { expect, test } from 'vitest';
import { flowToMermaid } from '../export/flow-to-mermaid.ts';
import { exitsOf } from '../kinds/registry.ts';
import { createFlow } from '../schema/create-flow.ts';
import { englishPhrases } from './english-phrases.ts';
import { withOutcomeLabels } from './outcome-label.ts';

const flow = createFlow('test', 'Test');
flow.actions.look_up = { kind: 'mock', outcomes: [{ name: 'done', label: 'found' }, { name: 'not_there' }] };
flow.states.look = {
  kind: 'action',
  action: 'look_up',
  outcomes: { done: 'bye', not_there: 'bye', gone: 'bye' },
};
flow.states.bye = { kind: 'end' };

test('a way out is called as its outcome is, and by the name where that has no label', () => {
  const state = flow.states.look;
  const exits = state ? exitsOf(state, withOutcomeLabels(flow, englishPhrases)) : [];
  expect(exits.map(({ port, label }) => [port, label])).toEqual([
    ['outcome:done', 'found'],
    ['outcome:not_there', 'not there'],
    ['outcome:gone', 'gone'],
    ['failed', englishPhrases.exits.failed],
  ]);
});

test('the diagram calls it so, too', () => {
  expect(flowToMermaid(flow)).toContain('state_look --> state_bye : found / not there / gone');
});
