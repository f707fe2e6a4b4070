import { hasContent, type ReadingFailure, type Span } from '@turnwise/understanding';
import { slotLabel, slotOf } from '../program/flow-program.ts';
import type { Question } from '../turn/question.ts';
import { lead } from '../turn/say.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { brokenRule } from '../values/broken-rule.ts';
import { renderText, showReadings } from '../values/render-text.ts';
import type { Absorbed } from './absorb.ts';
import { listenerRule } from './listener.ts';

/** Why the answer does not fit, in the author's words where there are some. */
export function invalidText(turn: Turn, message: Message, question: Question, isSorry = true): string {
  const name = question.slot ?? '';
  const slot = slotOf(turn.flow, name);
  if (!slot) return '';
  const authors = authorsText(turn, message, question);
  if (authors) return renderText(turn, authors);
  const variant = isSorry ? turn.conversation.turnCount : 0;
  const failure = failureOf(message, question);
  return failure?.rule
    ? turn.flow.texts.breaksRule(brokenRule(turn, slot, { ...failure, rule: failure.rule }), variant)
    : turn.flow.texts.invalid(slot, slotLabel(turn.flow, name), variant);
}

const failureOf = ({ reading }: Message, { slot }: Question): ReadingFailure | undefined =>
  reading.failures.find((candidate) => candidate.slot === slot);

/** The author's own words for it, the rule's before the slot's. */
export function authorsText(turn: Turn, message: Message, question: Question): string | undefined {
  const { slot } = question;
  return (
    failureOf(message, question)?.rule?.message ??
    (slot === null ? undefined : slotOf(turn.flow, slot)?.message)
  );
}

/** The asked slot's own value did not pass, while others did: said, not counted. */
export function mentionFailure(turn: Turn, heard: Absorbed, question: Question): void {
  const { reading } = heard.message;
  if (
    question.slot &&
    reading.failures.some(({ slot, reason }) => slot === question.slot && reason === 'rule')
  ) {
    lead(turn, invalidText(turn, heard.message, question));
  }
}

/** Values for other slots that did not pass are never dropped in silence. */
export function mentionRefused(turn: Turn, heard: Absorbed): void {
  for (const failure of heard.refused) lead(turn, refusalText(turn, failure));
}

/** Words of two meanings for a slot whose turn has not come: said, so that nobody thinks they were understood. */
export function mentionAmbiguous(turn: Turn, { ambiguousMention }: Absorbed, next: Question | null): void {
  if (ambiguousMention === null || ambiguousMention.slot === next?.slot) return;
  const { slot, value, alternatives } = ambiguousMention;
  const options = showReadings(turn, slot, [value, ...alternatives]);
  lead(turn, turn.flow.texts.notSure(slotLabel(turn.flow, slot), options, turn.conversation.turnCount));
}

/** "Yes, and can I pay by card?", which nobody can answer, is not passed over either. */
export function mentionUnanswered(turn: Turn, message: Message, question: Question): void {
  const { reading, text, side } = message;
  if (!question.isYesNo || reading.affirmation === 'none' || side || message.isUnasked) return;
  const said: readonly { readonly span: Span }[] = [...reading.values, ...reading.failures];
  const isOpen = reading.questions.some(
    ({ span: [from, to], form }) =>
      form !== 'mark' &&
      hasContent(text.slice(from, to), turn.flow.language) &&
      !said.some(({ span: [start] }) => from <= start && start < to),
  );
  const rule = isOpen ? listenerRule(turn, 'off_topic') : null;
  if (rule === null || rule.to !== '') return;
  noteRule(turn, 'off_topic');
  lead(
    turn,
    rule.answer ? renderText(turn, rule.answer) : turn.flow.texts.offTopic(turn.conversation.turnCount),
  );
}

/** Why words for a slot that was not asked for cannot be used. */
export function refusalText(
  turn: Turn,
  { slot: name, rule, value, text }: Omit<ReadingFailure, 'span' | 'reason'>,
): string {
  const slot = slotOf(turn.flow, name);
  const authors = rule?.message ?? slot?.message;
  if (authors) return renderText(turn, authors);
  const { texts } = turn.flow;
  const refused = texts.invalidMention(slotLabel(turn.flow, name), text, turn.conversation.turnCount);
  return slot && rule
    ? `${refused} ${texts.breaksRule(brokenRule(turn, slot, { rule, value, text }), 0)}`
    : refused;
}
