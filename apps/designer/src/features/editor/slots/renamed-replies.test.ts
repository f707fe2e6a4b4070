import { applyOperations, createFlow, type FlowDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { renamedReplies } from './renamed-replies.ts';

const flow: FlowDocument = {
  ...createFlow('f', 'F'),
  slots: {
    size: {
      type: 'choice',
      choices: [
        { value: 'choice', label: '' },
        { value: 'choice_2', label: '' },
      ],
    },
    other: { type: 'text' },
  },
  states: {
    ask_size: { kind: 'ask', slot: 'size', quickReplies: ['choice', 'choice_2', 'Not sure'] },
    ask_other: { kind: 'ask', slot: 'other', quickReplies: ['choice'] },
  },
};
const repliesAfter = (document: FlowDocument, to: { value: string; label: string }) => {
  const result = applyOperations(
    document,
    renamedReplies(document, 'size', document.slots.size!.choices![0]!, to),
  );
  if (!result.ok) throw new Error(result.error.message);
  return Object.values(result.value.states).map((state) => (state.kind === 'ask' ? state.quickReplies : []));
};

test('naming a choice names the quick reply made from it, and nothing else', () => {
  expect(repliesAfter(flow, { value: 'small', label: 'Small' })).toEqual([
    ['Small', 'choice_2', 'Not sure'],
    ['choice'],
  ]);
});

test('a name that two choices share says nothing of which reply is meant', () => {
  const choices = [
    { value: 's', label: 'S' },
    { value: 's_2', label: 'S' },
  ];
  const shared: FlowDocument = {
    ...flow,
    slots: { size: { type: 'choice', choices } },
    states: { ask_size: { kind: 'ask', slot: 'size', quickReplies: ['S', 'S'] } },
  };
  expect(repliesAfter(shared, { value: 's', label: 'Small' })).toEqual([['S', 'S']]);
});
