import type { Scalar } from '@turnwise/flow';
import { hasContent, type ReadingFailure, sharesContent, understand } from '@turnwise/understanding';
import { type FlowProgram, slotOf } from '../program/flow-program.ts';
import { withoutSpan } from '../reading/span.ts';
import type { Correction, Message, Turn } from '../turn/turn.ts';
import { showValueIn } from '../values/render-text.ts';
import { readAs } from './read-as.ts';
import { wordsBeside } from './words-in.ts';

/** What a message says of the values of a flow that waits around a sub-flow. */
export type ToldOutside = {
  readonly changes: readonly Correction[];
  /** A number that cannot be. */
  readonly failure: ReadingFailure | null;
  /** What was said has its value already. */
  readonly restated: readonly string[];
  /** One of the flow's choices is among the words. */
  readonly namesChoice: boolean;
  /** How many words stand beside the first change. */
  readonly beside: number;
  /** The words that none of it accounts for. */
  readonly left: readonly string[];
};

/** `around` is the turn as that flow sees it. Null when the message says nothing of its values. */
export function toldOutside(around: Turn, message: Message): ToldOutside | null {
  const { flow, conversation } = around;
  const { correction } = message.reading;
  const filled = filledIn(conversation.slots);
  const said = correction.span ? withoutSpan(message.text, correction.span) : message.text;
  const { values, restated } = understand(message.text, {
    slots: flow.slots,
    filled,
    now: message.at,
    timeZone: conversation.timeZone,
    language: flow.language,
  });
  const value = values.find(
    ({ slot, value, alternatives }) =>
      filled[slot] !== undefined && filled[slot] !== value && alternatives.length === 0,
  );
  const isChoice = (name: string): boolean => slotOf(flow, name)?.type === 'choice';
  const namesChoice = restated.some(isChoice) || (value !== undefined && isChoice(value.slot));
  const count = namesChoice ? countIn(around, said, filled, message.at) : null;
  if (!value && !count && restated.length === 0) return null;
  const counted = count?.value?.slot === value?.slot ? undefined : count?.value;
  const found = [...(value ? [value] : []), ...(counted ? [counted] : [])];
  const known = Object.entries(filled).map(([name, held]) => showValueIn(flow, name, held));
  const taken = [...found.map(({ text }) => text), ...(count?.failure ? [count.failure.text] : [])];
  return {
    changes: found.flatMap(({ slot, value: to }) => {
      const from = filled[slot];
      return from === undefined || from === to ? [] : [{ slot, from, to }];
    }),
    failure: count?.failure ?? null,
    restated,
    namesChoice,
    beside: value ? wordsBeside(said, value.text) : 0,
    left: contentIn(
      taken.reduce((rest, words) => rest.replace(words, ' '), said),
      known,
      flow,
    ),
  };
}

/** The user's own values, which are theirs to change. */
function filledIn(slots: Turn['conversation']['slots']): Record<string, Scalar> {
  const filled: Record<string, Scalar> = {};
  for (const [name, { value, source }] of Object.entries(slots)) {
    if (value !== null && source !== 'action') filled[name] = value;
  }
  return filled;
}

/** "3 lamps", said of a lamp: how many, where one number alone can be meant. */
function countIn(around: Turn, said: string, filled: Readonly<Record<string, Scalar>>, at: string) {
  const [name, ...others] = around.flow.numberSlots.filter((slot) => filled[slot] !== undefined);
  const slot = name === undefined ? undefined : slotOf(around.flow, name);
  if (name === undefined || !slot || others.length > 0) return null;
  const { values, failures } = readAs(around, name, slot, said, at);
  const failure = failures.find(({ reason }) => reason === 'rule') ?? null;
  const [value] = values;
  return value || failure ? { value, failure } : null;
}

/** The words that say something, but for those of what is known. */
const contentIn = (text: string, known: readonly string[], { language }: FlowProgram): readonly string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => hasContent(word, language) && !sharesContent(word, known, language),
  );
