import { freeName, labelToName, type SlotDocument } from '@turnwise/flow';

export type ChoiceDocument = NonNullable<SlotDocument['choices']>[number];

const freeValue = (wanted: string, others: readonly ChoiceDocument[]): string =>
  freeName(wanted, (taken) => others.some(({ value }) => value === taken));

/** The value a choice is kept as: made from its label while it still is, so that a chosen value never changes unasked. */
export function valueFor(choice: ChoiceDocument, label: string, others: readonly ChoiceDocument[]): string {
  const isFresh =
    choice.value === '' ||
    /^choice(_\d+)?$/.test(choice.value) ||
    choice.value === labelToName(choice.label ?? '', '');
  return isFresh ? freeValue(labelToName(label, 'choice'), others) : choice.value;
}

/** A choice that is named next. */
export const emptyChoice = (others: readonly ChoiceDocument[]): ChoiceDocument => ({
  value: freeValue('choice', others),
  label: '',
});

/** The lines of a text, without the empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A choice for each of these labels, beside others. */
export function choicesCalled(
  labels: readonly string[],
  others: readonly ChoiceDocument[] = [],
): ChoiceDocument[] {
  const made: ChoiceDocument[] = [];
  for (const label of labels) {
    made.push({ value: freeValue(labelToName(label, 'choice'), [...others, ...made]), label });
  }
  return made;
}
