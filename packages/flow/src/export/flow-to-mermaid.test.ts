import { expect, test } from 'vitest';
import { englishPhrases } from '../phrases/english-phrases.ts';
import { createFlow } from '../schema/create-flow.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { flowToMermaid } from './flow-to-mermaid.ts';

const flow = (states: FlowDocument['states'], start: string): FlowDocument => ({
  ...createFlow('sample', 'Sample'),
  states,
  start,
});

test('draws states by label and exits by theirs', () => {
  const text = flowToMermaid(
    flow(
      {
        order: {
          kind: 'ask',
          label: 'Order number',
          slot: 'order',
          next: 'sure',
          retry: { then: 'handoff', to: 'person' },
        },
        sure: { kind: 'confirm', yes: 'end', no: 'order' },
        person: { kind: 'handoff', message: 'One moment.' },
        end: { kind: 'end', message: 'Done.' },
      },
      'order',
    ),
  );
  expect(text).toBe(`stateDiagram-v2
  direction LR
  state "Order number" as state_order
  state "sure" as state_sure
  state "person" as state_person
  state "end" as state_end
  [*] --> state_order
  state_order --> state_sure
  state_order --> state_person : after too many tries
  state_sure --> state_end : yes
  state_sure --> state_order : no
  state_person --> [*]
  state_end --> [*]
`);
});

test('a frame holds the states that stand in it', () => {
  const framed = flow({ hi: { kind: 'say', messages: ['Hi'], next: 'bye' }, bye: { kind: 'end' } }, 'hi');
  const text = flowToMermaid({
    ...framed,
    layout: { hi: { x: 0, y: 0 }, bye: { x: 900, y: 0 } },
    frames: [{ id: 'a', title: 'The end "of it"', x: 880, y: -20, width: 400, height: 300 }],
  });
  expect(text).toBe(`stateDiagram-v2
  direction LR
  state "hi" as state_hi
  state "The end #34;of it#34;" as frame_1 {
    state "bye" as state_bye
  }
  [*] --> state_hi
  state_hi --> state_bye
  state_bye --> [*]
`);
});

test('two exits to one state are one arrow, exits to nowhere are none, and nobody reads labels as syntax', () => {
  const text = flowToMermaid(
    flow(
      {
        pick: {
          kind: 'decide',
          label: 'He said: "a" --> b; %% {x}\n#1',
          branches: [
            { id: 'a', label: 'one', when: { kind: 'any' }, to: 'end' },
            { id: 'b', label: 'two', when: { kind: 'any' }, to: 'end' },
            { id: 'c', label: 'three', when: { kind: 'any' }, to: '' },
          ],
          otherwise: 'gone',
        },
        end: { kind: 'end' },
      },
      'missing',
    ),
  );
  expect(text).toBe(`stateDiagram-v2
  direction LR
  state "He said#58; #34;a#34; --#62; b#59; #37;#37; #123;x#125; #35;1" as state_pick
  state "end" as state_end
  state_pick --> state_end : one / two
  state_end --> [*]
`);
});

test('names ways out in the language it is handed', () => {
  const document = flow({ sure: { kind: 'confirm', yes: 'end' }, end: { kind: 'end' } }, 'sure');
  const { exits } = englishPhrases;
  expect(flowToMermaid(document)).toContain('state_sure --> state_end : yes');
  expect(flowToMermaid(document, { ...englishPhrases, exits: { ...exits, yes: 'ja' } })).toContain(
    'state_sure --> state_end : ja',
  );
});
