import type { Scalar } from '@turnwise/flow';
import type { Locale } from './locales/locale.ts';
import { type Message, spanOfTokens, type Token } from './message/message.ts';
import { isSentenceEnd } from './slots/clause.ts';
import type { SlotPlan } from './slots/slot-plan.ts';
import type { Span } from './understanding.ts';

export type CorrectionReading = {
  isCue: boolean;
  slot?: string;
  /** The words that take something back: "make it", "change my". */
  span?: Span;
  /** They ask for a change outright: "change it". */
  isChange?: boolean;
  /** Something is wanted besides: it takes nothing back. */
  isAddition?: boolean;
  /** What is said not to be so, in lower case: a value, or a word of one. */
  denied?: string;
};

/** Whether the words take something back, which slot they name, and whether they only add to it. */
export function readCorrection(
  message: Message,
  locale: Locale,
  plan: SlotPlan,
  isReserved: boolean,
  /** Stems of what the question proposes, where it is agreed to: "yes, change it" takes nothing back then. */
  agreed: ReadonlySet<string> | null,
  filled: Readonly<Record<string, Scalar>> = {},
): CorrectionReading {
  const denied = deniedValue(message, locale, filled);
  const correction = denied
    ? { isCue: true, ...denied }
    : takenBack(message, locale, plan, isReserved, agreed);
  if (correction.isCue) return correction;
  const { tokens } = message;
  // "And a beard trim": on top, as "also" says in so many words.
  const first = tokens[0]?.word ?? '';
  const isOnTop = locale.questions.joints.has(first) && !locale.meaning.butWords.has(first);
  const added = locale.corrections.additions.find(tokens);
  const isAdded = added && !(added.value && tokens[added.to] && tokens[added.to]?.kind !== 'mark');
  return isOnTop || isAdded ? { ...correction, isAddition: true } : correction;
}

/** Whether the words take something back, and which slot they name: "change my email". */
function takenBack(
  message: Message,
  locale: Locale,
  plan: SlotPlan,
  isReserved: boolean,
  agreed: ReadonlySet<string> | null,
): CorrectionReading {
  const { tokens } = message;
  let cue: { from: number; to: number; value: 'cue' | 'change' } | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const hit = locale.corrections.cues.match(tokens, at);
    if (!hit || agreed?.has(locale.meaning.stem(tokens[at]?.word ?? ''))) continue;
    if (!cue || (cue.value === 'cue' && hit.value === 'change'))
      cue = { from: at, to: hit.to, value: hit.value };
    at = hit.to - 1;
  }
  // "Looks good except the name" and "wrong day" ask for a change where they name what is to be changed.
  const reservation = isReserved && !cue ? locale.affirmation.reservations.find(tokens) : null;
  const fault = cue || reservation ? null : locale.corrections.faults.find(tokens);
  const objection = reservation ?? fault;
  if (objection) cue = { ...objection, value: 'change' };
  if (!cue) return { isCue: isContrast(message, locale) };
  let start = cue.value === 'change' ? cue.to : cue.from;
  if (cue.value === 'cue') while (start > 0 && !isSentenceEnd(tokens, start - 1)) start--;
  let end = cue.to;
  while (end < tokens.length && !isSentenceEnd(tokens, end)) end++;
  const slot = namedSlot(tokens, start, end, plan, locale);
  if (objection && slot === null) return { isCue: isContrast(message, locale) };
  return {
    isCue: true,
    span: spanOfTokens(message, cue.from, cue.to),
    // "Wrong item" may be a choice as well.
    ...(cue.value === 'change' && !fault && { isChange: true }),
    ...(slot !== null && { slot }),
  };
}

/** The slot that some words name best, by its name or as "my" something of its type. */
function namedSlot(
  tokens: readonly Token[],
  from: number,
  to: number,
  plan: SlotPlan,
  locale: Locale,
): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { name, slot, words } of plan.entries) {
    let score = 0;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word') continue;
      if (words.nameStems.has(locale.meaning.stem(token.word))) score += 2;
      if (
        locale.meaning.typeWords.get(token.word) === slot.type &&
        [1, 2, 3].some((back) => isOwned(tokens[at - back]?.word ?? '', locale))
      )
        score += 1;
    }
    if (score > most) {
      best = name;
      most = score;
    }
  }
  return best;
}

/** "Sorry, ..." and "no, ..." at the head of a message: what follows may take back what was said last. */
export function readRetraction({ tokens, text }: Message, locale: Locale): Span | null {
  let to = 0;
  let end = 0;
  for (;;) {
    while (tokens[to]?.kind === 'mark' || (to > 0 && locale.affirmation.fillers.has(tokens[to]?.word ?? '')))
      to++;
    const next = locale.corrections.retractions.match(tokens, to)?.to ?? to;
    if (next === to) break;
    to = next;
    end = to;
  }
  return end === 0 ? null : [0, tokens[to]?.start ?? text.length];
}

/** "John, not Jon", where Jon is known: the slot that holds it, and the words to leave out. */
function deniedValue(
  { text, tokens }: Message,
  locale: Locale,
  filled: Readonly<Record<string, Scalar>>,
): { slot: string; span: Span; denied: string } | null {
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (at === 0 || !next || !locale.meaning.notWords.has(token.word)) continue;
    let end = at + 1;
    while (end < tokens.length && tokens[end]?.kind !== 'mark') end++;
    const said = text.slice(next.start, tokens[end - 1]?.end).toLowerCase();
    for (const slot in filled) {
      if (isSaid(filled[slot], said))
        return { slot, span: [token.start, next.start + said.length], denied: said };
    }
  }
  return null;
}

/** The value, or one of its words: "not Jon", of Jon Smith. */
const isSaid = (value: Scalar | undefined, said: string): boolean => {
  const known = String(value).toLowerCase();
  return known === said || known.split(' ').includes(said);
};

const isOwned = (word: string, locale: Locale): boolean =>
  locale.meaning.mine.has(word) || locale.meaning.articles.has(word);

/** "not Tuesday, Wednesday", "not the red one but the blue one". */
function isContrast(message: Message, locale: Locale): boolean {
  const { tokens } = message;
  const { meaning } = locale;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    if (!meaning.notWords.has(word)) continue;
    for (let next = at + 2; next < tokens.length && next <= at + 6; next++) {
      const then = tokens[next]?.word ?? '';
      if (then === '.' || then === '?') break;
      if ((then === ',' || meaning.butWords.has(then)) && next + 1 < tokens.length) return true;
    }
  }
  return false;
}
