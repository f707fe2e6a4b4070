import { translated } from '../../../language/translated.ts';

/** The words for making a sub-flow of states. */
export const subFlowMessages = translated('subFlow', {
  title: (count: number) =>
    count === 1 ? 'Make a sub-flow of 1 state' : `Make a sub-flow of ${count} states`,
  text: 'They become a flow of their own, which other flows can run too. One state that runs it takes their place.',
  name: 'What is the new flow called?',
  namePlaceholder: 'Find the order',
  slots: 'What goes in and comes back',
  noSlots: 'No slot is used in there.',
  goesIn: (slot: string) => `“${slot}” goes in.`,
  goesBoth: (slot: string) => `“${slot}” goes in as far as it is known, and comes back.`,
  dataBack: (path: string) => `What an action brought as “${path}” comes back.`,
  onlyThese:
    'While it runs, only these slots are listened for, and “cancel” asks whether to stop that part or everything.',
  ends: 'How it goes on',
  usually: (target: string) => `When it is done, “${target}” comes next.`,
  otherwise: (target: string) => `It can also lead to “${target}”.`,
  stays: 'What stays here',
  kept: (state: string) => `“${state}” stays here, because it ends the whole conversation.`,
  refused: 'These states cannot be a sub-flow as they are',
  make: 'Make the sub-flow',
  cancel: 'Cancel',
  close: 'Close',
  nameMissing: 'Give the new flow a name.',
  madeLabel: (name: string) => `Make “${name}” a sub-flow`,
  made: (name: string) => `“${name}” is a flow of its own now.`,
  madeUnpublished: (name: string) =>
    `“${name}” is a flow of its own now. It has problems to solve: open and publish it before you try this flow.`,
  open: 'Open it',
  takenBack: (name: string) => `The states are back. “${name}” stays in your flows.`,
  changedMeanwhile: (name: string) =>
    `The states have changed meanwhile, so they stay. “${name}” is in your flows.`,

  onlyEndings:
    'What is selected ends the conversation, and that has to stay here. Select what comes before it as well.',
  severalEntries: (ways: readonly string[]) =>
    `A sub-flow starts in one place, and conversations come in at several: ${ways.join('; ')}. Select the states in between as well, or fewer.`,
  entry: (state: string, from: readonly string[]) => `“${state}” is reached from ${from.join(' and ')}`,
  fromState: (state: string) => `“${state}”`,
  fromStart: 'the start',
  fromListener: 'what is always listened for',
  countsVisits: (place: string, state: string) =>
    `“${place}” counts how often “${state}” was visited, and one of the two would be in the sub-flow without the other. Select both, or neither.`,
  needsConfirmed: (state: string, slot: string, by: string) =>
    `“${state}” needs “${slot}” to be confirmed, which happens in “${by}”. Select both, or neither.`,
  readsData: (state: string, path: string, from: string) =>
    `“${state}” uses what “${from}” brought as “${path}”, and only slots can go in. Select both, or keep it in a slot first.`,
  clearsData: (state: string, path: string, reader: string) =>
    `“${state}” forgets “${path}”, which “${reader}” uses. Select both, or neither.`,
});
