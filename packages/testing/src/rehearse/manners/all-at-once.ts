import { resolveSlots, resolveState, type Scalar } from '@turnwise/flow';
import { answerKind } from '../answer-kind.ts';
import { shuffled } from '../chance.ts';
import { factsOf } from '../fact.ts';
import { inWords } from '../in-words.ts';
import { answerIn, fill, hasDone, having, type Manner, type Moment, pick, speak } from '../moment.ts';
import type { AnswerKind } from '../phrases/phrases.ts';
import { valueAt } from '../place.ts';
import { plainValue } from '../plain-value.ts';

/** Beside the one that is asked for. */
const mostOthers = 3;

/** Something somebody tells: what it is called, in what words, and the value it comes to. */
type Fact = {
  readonly slot: string;
  readonly label: string;
  readonly words: string;
  readonly kind: AnswerKind;
  readonly value: Scalar;
};

/** Tells everything in the first message that answers a question. */
export const allAtOnce: Manner = (moment) => {
  const { answer } = moment;
  const plainly = answerIn(moment, answer.text);
  if (hasDone(moment, 'told') || answer.slot === null) return plainly;
  const first = factOf(moment, answer.slot, [answer.text]);
  const others = first ? otherFacts(moment, answer.slot) : [];
  if (!first || others.length === 0) return plainly;
  const facts = [first, ...others];
  const values = Object.fromEntries(facts.map(({ slot, value }) => [slot, value]));
  const message = speak(moment, telling(moment, facts), { kind: 'values', values, asked: answer.slot });
  const plain = facts.map(({ label, words }) => `${label}: ${words}`).join(', ');
  return having({ ...message, plain }, 'told');
};

function telling(moment: Moment, facts: readonly Fact[]): string {
  const { openers, facts: frames, and } = moment.phrases.allAtOnce;
  const parts = facts.map(({ kind, label, words, slot }) =>
    fill(
      pick(moment, frames[kind] ?? frames.any, slot).replace('{label}', () => label),
      words,
    ),
  );
  const opener = pick(moment, openers, 'opener');
  const text = `${parts.slice(0, -1).join(', ')}${and}${parts.at(-1) ?? ''}`;
  return opener === '' ? text.charAt(0).toUpperCase() + text.slice(1) : `${opener} ${text}`;
}

/** What the flow asks for elsewhere and listens for everywhere, and is not known yet. */
function otherFacts(moment: Moment, asked: string): Fact[] {
  const { flow, talk, user } = moment;
  const slots = resolveSlots(flow.slots);
  const states = Object.values(flow.states).map(resolveState);
  const isAskedFor = (name: string) =>
    states.some((state) =>
      state.kind === 'ask' ? state.slot === name : 'slots' in state && state.slots.includes(name),
    );
  const depth = talk.conversation.stack.length;
  const open = Object.entries(slots).filter(
    ([name, { extract, type }]) =>
      name !== asked &&
      extract &&
      type !== 'boolean' &&
      isAskedFor(name) &&
      valueAt(depth, name, talk) === null,
  );
  return shuffled(
    open.map(([name]) => name),
    user.seed,
    'told',
  )
    .flatMap((name) => factOf(moment, name, factsOf(user.seed, flow, name, moment.scene)) ?? [])
    .slice(0, mostOthers);
}

/** The first of the answers that can be told in the middle of a sentence. */
function factOf(
  { flow, scene, phrases, talk }: Moment,
  name: string,
  answers: readonly string[],
): Fact | null {
  const slot = resolveSlots(flow.slots)[name];
  if (!slot) return null;
  const label = phrases.inSentence(slot.label?.trim() || name.replaceAll('_', ' '));
  for (const text of answers) {
    const kind = answerKind(text, slot, false, flow.language ?? 'en');
    // Where it ends nobody could tell.
    if (kind === 'words' || kind === 'sentence' || /[,;]| (and|und) /.test(text)) continue;
    const value = plainValue(flow, name, text, scene);
    if (value === null) continue;
    return {
      slot: name,
      label,
      words: inWords(text, kind, phrases, { now: talk.clock, isBrief: false }),
      kind,
      value,
    };
  }
  return null;
}
