import type { Locale } from './locales/locale.ts';
import { type Message, spanOfTokens, type Token } from './message/message.ts';
import { isSentenceEnd } from './slots/clause.ts';
import type { AskingClause } from './understanding.ts';

/**
 * The clauses that ask something, in order. "Can you book it" asks for a deed and is none, unless it says "?". What the
 * rest of the sentence tells is left out: "ORD-12345, and when do you open?" asks from "when" on.
 */
export function questionsIn(message: Message, locale: Locale): AskingClause[] {
  const { tokens } = message;
  const found: AskingClause[] = [];
  let start = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !isSentenceEnd(tokens, at)) continue;
    for (const { from, to, kind } of askingClauses(tokens, start, at, locale))
      found.push({ span: spanOfTokens(message, from, to), form: formOf(tokens, from, kind, locale) });
    start = at + 1;
  }
  return found;
}

function formOf(
  tokens: readonly Token[],
  from: number,
  kind: Kind,
  { questions }: Locale,
): AskingClause['form'] {
  if (kind !== 'asks') return 'mark';
  if (questions.wishes.match(tokens, from)) return 'mark';
  return questions.whWords.has(tokens[from]?.word ?? '') ? 'what' : 'whether';
}

type Kind = 'asks' | 'tells' | 'goes on';
type Clause = { readonly from: number; to: number; readonly kind: Kind };

/** Behind a comma only "?" tells a question from "the lamp, which is broken". */
function askingClauses(
  tokens: readonly Token[],
  start: number,
  end: number,
  locale: Locale,
): readonly Clause[] {
  const isMarked = tokens[end]?.word === '?';
  const clauses = clausesIn(tokens, start, end, locale);
  const asking = clauses.filter(
    ({ kind, from }, index) =>
      kind === 'asks' && (isMarked || (index === 0 && !isSubordinate(tokens, from, locale))),
  );
  if (asking.length > 0) return asking;
  // "The red ones are cheaper, right?": told in form, and asked all the same.
  return isMarked ? [{ from: start, to: end, kind: 'tells' }] : [];
}

/** "When I click on save", with no "?" behind it, tells. "How I can pay" asks all the same. */
function isSubordinate(tokens: readonly Token[], at: number, { questions }: Locale): boolean {
  const [first, subject, verb] = [0, 1, 2].map((ahead) => tokens[at + ahead]?.word ?? '');
  return (
    questions.whWords.has(first ?? '') &&
    questions.subjects.has(subject ?? '') &&
    !questions.modals.has(verb ?? '')
  );
}

/** A sentence in clauses: a new one begins where, behind a comma or an "and", somebody starts to ask or to tell. */
function clausesIn(tokens: readonly Token[], start: number, end: number, locale: Locale): Clause[] {
  const { affirmation, questions } = locale;
  const clauses: Clause[] = [];
  let joint = start;
  let isStart = true;
  for (let at = start; at < end; at++) {
    const word = tokens[at]?.word ?? '';
    if (questions.joints.has(word)) {
      if (!isStart) joint = at;
      isStart = true;
      continue;
    }
    if (!isStart || affirmation.openers.has(word)) continue;
    isStart = false;
    const last = clauses.at(-1);
    const kind = kindAt(tokens, at, locale);
    if (last && kind === 'goes on') continue;
    if (last) last.to = joint;
    clauses.push({ from: at, to: end, kind });
  }
  return clauses;
}

function kindAt(tokens: readonly Token[], at: number, { questions }: Locale): Kind {
  if (questions.openers.match(tokens, at)) return questions.requests.match(tokens, at) ? 'tells' : 'asks';
  return questions.tellers.has(tokens[at]?.word ?? '') ? 'tells' : 'goes on';
}

/** Whether a message asks for a deed: "can you book it for Friday". */
export const isRequest = (message: Message, locale: Locale): boolean =>
  locale.questions.requests.find(message.tokens) !== null;

const leastTold = 3;

/** Whether a message tells something beside what it asks: "It crashes when I save. What should I do?" */
export function tellsBeside(
  { tokens }: Message,
  questions: readonly AskingClause[],
  { affirmation, freeText }: Locale,
): boolean {
  const told = tokens.filter(
    ({ kind, word, start }) =>
      kind !== 'mark' &&
      !affirmation.openers.has(word) &&
      !freeText.idleTalk.has(word) &&
      !questions.some(({ span: [from, to] }) => from <= start && start < to),
  );
  // "What time is it? 1111": a figure alone answers.
  return told.length >= leastTold || told.some(({ kind }) => kind === 'digits');
}
