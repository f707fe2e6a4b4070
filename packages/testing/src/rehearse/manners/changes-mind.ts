import { resolveSlots, type Slot } from '@turnwise/flow';
import { answerKind } from '../answer-kind.ts';
import { factsOf } from '../fact.ts';
import { isListenedFor } from '../harmless.ts';
import { inWords } from '../in-words.ts';
import {
  answerIn,
  fill,
  happens,
  hasDone,
  having,
  type Manner,
  type Moment,
  type NextMessage,
  pick,
} from '../moment.ts';
import { valueAt } from '../place.ts';
import { plainValue } from '../plain-value.ts';
import type { Regret } from '../simulated-user.ts';

/** Gives one value and, when something else is asked, takes it back for another. */
export const changesMind: Manner = (moment) => {
  const { user, answer } = moment;
  if (user.regret && isOver(moment, user.regret))
    return answerIn({ ...moment, user: { ...user, regret: null } }, answer.text);
  const correction = user.regret && mayCorrect(moment, user.regret) ? correct(moment, user.regret) : null;
  if (correction) return correction;
  const plainly = answerIn(moment, answer.text);
  const regret = user.regret ?? regretOf(moment);
  return { ...plainly, user: { ...plainly.user, regret } };
};

/** What will be another value than the one that is given now; null where it is to stay. */
function regretOf(moment: Moment): Regret | null {
  const { user, talk, scene, flow, answer } = moment;
  const { slot, kind } = answer;
  if (slot === null || !answer.isAccepted || hasDone(moment, slot)) return null;
  if (kind === 'words' || kind === 'sentence' || !isCorrectable(resolveSlots(flow.slots)[slot])) return null;
  const given = plainValue(flow, slot, answer.text, scene);
  if (given === null) return null;
  for (const instead of factsOf(user.seed, flow, slot, scene, 1)) {
    const meant = plainValue(flow, slot, instead, scene);
    if (meant !== null && meant !== given) return { running: talk.running, slot, given, instead, meant };
  }
  return null;
}

/** A yes is taken back by a no, which is no correction. */
const isCorrectable = (slot: Slot | undefined): boolean => slot?.extract === true && slot.type !== 'boolean';

/** The value is gone, or what was done with it cannot be undone. */
function isOver({ talk }: Moment, { running, slot, given }: Regret): boolean {
  const { conversation } = talk;
  const isElsewhere = JSON.stringify(running) !== JSON.stringify(talk.running);
  return (
    isElsewhere ||
    (conversation.done ?? []).length > 0 ||
    valueAt(conversation.stack.length, slot, talk) !== given
  );
}

function mayCorrect(moment: Moment, { slot }: Regret): boolean {
  const { talk, flow, answer, state } = moment;
  if (talk.conversation.pending !== null || answer.slot === slot) return false;
  const isOff = flow.listeners.some(({ kind, enabled }) => kind === 'correction' && enabled === false);
  if (isOff || state.listeners?.correction === 'off') return false;
  return state.kind === 'confirm' || happens(moment, 0.6, 'regrets');
}

/** Null where the flow would take the words around it for something else. */
function correct(moment: Moment, { slot, instead, meant }: Regret): NextMessage | null {
  const { user, flow, phrases, talk, answer } = moment;
  const definition = resolveSlots(flow.slots)[slot];
  const kind = answerKind(instead, definition ?? null, false, flow.language ?? 'en');
  const words = inWords(instead, kind, phrases, { now: talk.clock, isBrief: false });
  const label = phrases.inSentence(definition?.label?.trim() || slot.replaceAll('_', ' '));
  const isNamed = needsName(moment, slot) || happens(moment, 0.4, 'named');
  const frame = pick(moment, isNamed ? phrases.namedCorrections : phrases.corrections, 'correction');
  const named = frame.replace('{label}', () => label);
  if (isListenedFor(moment, named.replace('{}', ''))) return null;
  const text = fill(named, words);
  const message: NextMessage = {
    said: { user: text },
    plain: instead,
    meaning: { kind: 'values', values: { [slot]: meant }, asked: answer.slot },
    user: { ...user, regret: null },
  };
  return having(message, slot);
}

/** The value alone could be an answer here, or stand for something else that is known. */
function needsName({ flow, answer, state }: Moment, name: string): boolean {
  const slots = resolveSlots(flow.slots);
  const asked = answer.slot === null ? undefined : slots[answer.slot];
  const isOpen = state.kind === 'ask' && (asked === undefined || asked.type === 'text');
  const sort = sortOf(slots[name]);
  return isOpen || Object.entries(slots).some(([other, slot]) => other !== name && sortOf(slot) === sort);
}

const sortOf = (slot: Slot | undefined): string | undefined =>
  slot?.type === 'integer' || slot?.type === 'phone' ? 'number' : slot?.type;
