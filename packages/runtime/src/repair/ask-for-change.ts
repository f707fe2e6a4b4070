import type { ReadingFailure } from '@turnwise/understanding';
import { slotLabel, slotOf } from '../program/flow-program.ts';
import { type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { lead, say } from '../turn/say.ts';
import { isGivenByUser, slotValue } from '../turn/slots.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { branchNow } from './branch-now.ts';
import { listenerRule } from './listener.ts';
import { refusalText } from './mention.ts';
import { questionNow } from './question-now.ts';
import { askWhichChange } from './which-change.ts';
import { wordsIn } from './words-in.ts';

/** "Change my e-mail", without saying to what: that is asked, and the old value stays until there is a new one. */
export function askForChange(turn: Turn, message: Message, question: Question): Move | null {
  const { correction, values, failures } = message.reading;
  const name = correction.slot;
  if (!correction.isCue || name === undefined || values.length > 0 || name === question.slot) return null;
  const slot = slotOf(turn.flow, name);
  if (!slot || !isGivenByUser(turn, name) || isOwnWord(turn, message, question)) return null;
  if (listenerRule(turn, 'correction') === null) return null;
  const failure = failures.find((candidate) => candidate.slot === name);
  const alike = failure || correction.denied !== undefined ? [name] : namedAlike(turn, message, name);
  if (alike.length > 1) {
    const options = alike.map((other) => [other, slotValue(turn, other) ?? ''] as const);
    return askWhichChange(turn, Object.fromEntries(options));
  }
  return askNewValue(turn, name, failure);
}

/** "Different order" is what a branch here listens for, word for word. */
const isOwnWord = (turn: Turn, message: Message, question: Question): boolean =>
  branchNow(turn, message, question, (condition) =>
    condition.kind === 'keyword' && condition.words.some((word) => wordsIn(word) === wordsIn(message.text))
      ? condition
      : null,
  ) !== null;

/** Asks for another value of a slot, while the old one stays. Null where nothing can be asked. */
export function askNewValue(turn: Turn, name: string, failure?: ReadingFailure): Move | null {
  turn.conversation.pending = { kind: 'slotChange', slot: name };
  const ask = questionNow(turn);
  if (!ask) return null;
  noteRule(turn, 'correction', name);
  if (failure) lead(turn, refusalText(turn, { ...failure, slot: name }));
  const label = slotLabel(turn.flow, name);
  say(turn, turn.flow.texts.slotChange(label, ask.ask(), turn.conversation.turnCount), ask.quickReplies);
  return stop;
}

/** "Change the date", where two days are known: the slots of the type that the words name no less than this one. */
export function namedAlike(turn: Turn, { text }: Message, name: string): readonly string[] {
  const type = slotOf(turn.flow, name)?.type;
  const said = wordsIn(text).split(' ');
  const named = (slot: string): number => {
    const words = wordsIn(`${slotLabel(turn.flow, slot)} ${slot.replaceAll('_', ' ')}`).split(' ');
    return said.filter((word) => word !== '' && words.includes(word)).length;
  };
  return turn.flow.slotNames.filter(
    (slot) =>
      slot === name ||
      (slotOf(turn.flow, slot)?.type === type && isGivenByUser(turn, slot) && named(slot) >= named(name)),
  );
}
