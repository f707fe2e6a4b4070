import type { Locale } from './locales/locale.ts';
import { type Message, readMessage, type Token } from './message/message.ts';
import { isSentenceEnd } from './slots/clause.ts';
import type { Affirmation, AskingClause, Span } from './understanding.ts';

export type AffirmationReading = {
  affirmation: Affirmation;
  /** Words of content beside it. */
  beside: number;
  /** A yes with a "but" to it, or one with a no behind it or before: "good except the name", "no, that's right". */
  isReserved: boolean;
  /** The words that say yes, no or neither: they say nothing else. */
  spans: readonly Span[];
};

type Hit = { answer: 'yes' | 'no' | 'unsure'; weight: number; at: number; to: number };

/** What was asked last: whether more is wanted, what or where, whether something is so; or nothing. */
type PromptKind = 'more' | 'what' | 'whether' | 'other';

/** Yes, no or unsure, as said; negation, doubt and idle phrases ("no problem", "right now") are known. */
export function readAffirmation(
  message: Message,
  locale: Locale,
  prompt: string | undefined,
  asking: readonly AskingClause[],
): AffirmationReading {
  const tokens = toldIn(message, asking);
  const kind = prompt === undefined ? 'other' : promptKind(prompt, locale);
  const hits = hitsIn(tokens, locale);
  const beside = contentBeside(tokens, hits, locale);
  const affirmation = decide(tokens, hits, beside, kind, locale);
  return {
    affirmation,
    beside,
    isReserved: isReserved(affirmation, tokens, hits, locale),
    spans: hits.map(({ at, to }) => [tokens[at]?.start ?? 0, tokens[to - 1]?.end ?? 0]),
  };
}

/** The tokens of what is told: "is that correct?" agrees to nothing. */
function toldIn({ tokens }: Message, asking: readonly AskingClause[]): readonly Token[] {
  const outright = asking.filter(({ form }) => form !== 'mark');
  if (outright.length === 0) return tokens;
  return tokens.filter(({ start }) => !outright.some(({ span }) => span[0] <= start && start < span[1]));
}

function isReserved(
  affirmation: Affirmation,
  tokens: readonly Token[],
  hits: readonly Hit[],
  locale: Locale,
): boolean {
  if (affirmation !== 'yes' && affirmation !== 'no') return false;
  const reservation = affirmation === 'yes' ? locale.affirmation.reservations.find(tokens) : null;
  // "Can't wait" has none.
  if (reservation && !locale.meaning.negations.has(tokens[reservation.from - 1]?.word ?? '')) return true;
  if (affirmation === 'no' && hits.some((hit) => hit.answer === 'no' && denies(tokens, hit, locale)))
    return true;
  const first = hits.findIndex(({ answer }) => answer === affirmation);
  return hits
    .slice(first + 1)
    .some(({ answer, weight, at, to }) =>
      affirmation === 'yes' ? answer === 'no' && to - at === 1 : answer === 'yes' && weight >= 3,
    );
}

/** "No newsletter", "I am not over 18": says no to something, which may not be what was asked. "Don't book it" is a plain no. */
function denies(tokens: readonly Token[], { at, to }: Hit, { commands, meaning }: Locale): boolean {
  const next = tokens[to];
  if (!next || next.kind === 'mark') return false;
  if (next.kind === 'digits' || tokens[to + 1]?.kind === 'digits') return true;
  const isBare = to - at === 1 && meaning.answerNos.has(tokens[at]?.word ?? '');
  return (
    isBare && ![meaning.functionWords, meaning.plainWords, commands.padding].some((set) => set.has(next.word))
  );
}

function decide(
  tokens: readonly Token[],
  hits: readonly Hit[],
  beside: number,
  kind: PromptKind,
  locale: Locale,
): Affirmation {
  const ending = locale.affirmation.endings.find(tokens);
  const isCovered = ending !== null && hits.some((hit) => hit.at <= ending.from && hit.to > ending.to);
  if (ending && !isCovered && beside <= 2 && isClosedBy(tokens, ending.to, locale)) {
    if (kind === 'more') return 'no';
    if (ending.value && hits.some((hit) => hit.answer === 'yes' && hit.to <= ending.from))
      // "Is this correct?" - "Yes, all good."
      return kind === 'whether' && hits.some(({ answer, at }) => answer === 'yes' && at === ending.from)
        ? 'yes'
        : 'no';
  }
  if (hits.length === 0) return 'none';
  const lead = leadOf(tokens, locale);
  const unsure = hits.find((hit) => hit.answer === 'unsure');
  const sided = hits.filter((hit) => hit.answer !== 'unsure');
  const strong = sided.find((hit) => hit.weight >= 3);
  if (unsure) {
    const isSettled = strong !== undefined && strong.at < unsure.at && strong.at <= lead;
    if (!isSettled) return beside > 2 && unsure.at > lead ? 'none' : 'unsure';
  }
  const head = sided.find((hit) => hit.at <= lead);
  const chosen = head && head.weight >= 3 ? head : (strong ?? head ?? sided[0]);
  if (!chosen || chosen.answer === 'unsure') return 'none';
  const isLeading = chosen.at <= lead;
  if (beside === 0) return chosen.answer;
  if (!isLeading)
    return beside <= (chosen.answer === 'no' ? 2 : 0) && chosen.weight >= 3 ? chosen.answer : 'none';
  if (chosen.weight < 3) return beside < chosen.weight && kind !== 'what' ? chosen.answer : 'none';
  if (kind === 'what' && (chosen.answer === 'yes' || beside > 2)) return 'none';
  return chosen.answer;
}

function hitsIn(tokens: readonly Token[], locale: Locale): Hit[] {
  const { affirmation, meaning } = locale;
  const hits: Hit[] = [];
  let at = 0;
  while (at < tokens.length) {
    let best: { to: number; value: number | true } | null = null;
    let answer: Hit['answer'] | 'idle' = 'idle';
    const consider = (
      hit: { to: number; value: number | true } | null,
      kind: Hit['answer'] | 'idle',
    ): void => {
      if (!hit || (best && hit.to <= best.to)) return;
      best = hit;
      answer = kind;
    };
    const denial = affirmation.no.match(tokens, at);
    const doubt = denial ? doubtInside(tokens, at, denial.to, locale) : null;
    consider(affirmation.idle.match(tokens, at), 'idle');
    consider(affirmation.unsure.match(tokens, at), 'unsure');
    consider(denial, 'no');
    consider(doubt, 'unsure');
    consider(affirmation.yes.match(tokens, at), 'yes');
    const closed = affirmation.closedYes.match(tokens, at);
    if (closed && isClosed(tokens, closed.to, locale) && (closed.value > 1 || at === leadOf(tokens, locale)))
      consider(closed, 'yes');
    const closedNo = affirmation.closedNo.match(tokens, at);
    if (closedNo && isClosed(tokens, closedNo.to, locale)) consider(closedNo, 'no');
    const found = best as { to: number; value: number | true } | null;
    const said = answer as Hit['answer'] | 'idle';
    if (!found) {
      at++;
      continue;
    }
    if (said !== 'idle') {
      const before = tokens[at - 1]?.word ?? '';
      const isNegated = said === 'yes' && meaning.negations.has(before) && before !== 'no';
      hits.push({
        answer: isNegated ? 'no' : said,
        weight: found.value === true ? 0 : found.value,
        at,
        to: found.to,
      });
    }
    at = found.to;
  }
  return hits;
}

/** "I am not | not sure": a doubt that starts inside a denial and reaches further. */
function doubtInside(
  tokens: readonly Token[],
  from: number,
  to: number,
  locale: Locale,
): { to: number; value: number } | null {
  for (let at = from + 1; at < to; at++) {
    const hit = locale.affirmation.unsure.match(tokens, at);
    if (hit && hit.to > to) return hit;
  }
  return null;
}

/** Nothing but politeness follows. */
function isClosed(tokens: readonly Token[], at: number, locale: Locale): boolean {
  const next = tokens[at];
  return !next || next.kind === 'mark' || locale.freeText.closings.match(tokens, at) !== null;
}

/** Nothing, politeness, or a small word follows: "that's all for now". */
function isClosedBy(tokens: readonly Token[], at: number, locale: Locale): boolean {
  const next = tokens[at];
  return (
    isClosed(tokens, at, locale) ||
    (next !== undefined && locale.meaning.functionWords.has(next.word) && next.word !== 'with')
  );
}

/** The first token that is no opener such as "oh" or "well". */
function leadOf(tokens: readonly Token[], locale: Locale): number {
  let at = 0;
  while (
    at < tokens.length &&
    (tokens[at]?.kind === 'mark' || locale.affirmation.fillers.has(tokens[at]?.word ?? ''))
  )
    at++;
  return at;
}

/** How many words of content the message holds beside its yes or no. */
function contentBeside(tokens: readonly Token[], hits: readonly Hit[], locale: Locale): number {
  let count = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (
      !token ||
      token.kind === 'mark' ||
      locale.meaning.functionWords.has(token.word) ||
      locale.commands.padding.has(token.word)
    )
      continue;
    if (locale.affirmation.fillers.has(token.word) || locale.affirmation.openers.has(token.word)) continue;
    if (hits.some((hit) => at >= hit.at && at < hit.to)) continue;
    count++;
  }
  return count;
}

const KINDS_KEPT = 500;
const kinds = new Map<string, PromptKind>();

function promptKind(prompt: string, locale: Locale): PromptKind {
  const key = `${locale.language}/${prompt}`;
  const known = kinds.get(key);
  if (known !== undefined) return known;
  const { tokens } = readMessage(prompt, locale.spellings);
  let kind: PromptKind = 'other';
  let start = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!isSentenceEnd(tokens, at) && at < tokens.length - 1) continue;
    if (tokens[at]?.word === '?') {
      kind = 'whether';
      for (let i = start; i < at; i++) {
        if (locale.affirmation.offersMore.match(tokens, i)) {
          kind = 'more';
          break;
        }
        if (
          locale.questions.whWords.has(tokens[i]?.word ?? '') ||
          locale.affirmation.asksWhich.match(tokens, i)
        )
          kind = 'what';
      }
    }
    start = at + 1;
  }
  if (kinds.size >= KINDS_KEPT) kinds.clear();
  kinds.set(key, kind);
  return kind;
}
