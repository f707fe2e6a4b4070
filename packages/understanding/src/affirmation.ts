import { contradictsNo } from './contradicts-no.ts';
import type { Locale } from './locales/locale.ts';
import type { Message, Token } from './message/message.ts';
import type { Prompt } from './read-prompt.ts';
import { sentenceAround } from './slots/clause.ts';
import type { Affirmation, AskingClause, Span } from './understanding.ts';

export type AffirmationReading = {
  affirmation: Affirmation;
  /** Words of content beside it. */
  beside: number;
  /** A yes with a "but" to it, or one with a no behind it or before: "good except the name", "no, that's right". */
  isReserved: boolean;
  /** The words that say yes, no or neither: they say nothing else. */
  spans: readonly Span[];
  /** Those that say yes, and those that say nothing though they sound like one: "why not". */
  agreeing: readonly Span[];
};

type Side = 'yes' | 'no' | 'unsure';
type Hit<Answer = Side> = { answer: Answer; weight: number; at: number; to: number };
/** Idle ones hold such words and say nothing. */
type Said = Hit<Side | 'idle'>;

const isStrong = ({ answer, weight }: Hit): boolean => answer !== 'unsure' && weight >= 3;

const isHit = (said: Said): said is Hit => said.answer !== 'idle';

/** Yes, no or unsure, as said; negation, doubt and idle phrases ("no problem", "right now") are known. */
export function readAffirmation(
  message: Message,
  locale: Locale,
  prompt: Prompt,
  asking: readonly AskingClause[],
): AffirmationReading {
  const tokens = toldIn(message, asking);
  const said = hitsIn(tokens, locale);
  const hits = said.filter(isHit);
  const content = contentBeside(tokens, said, locale);
  const decided = decide(tokens, said, content, prompt, locale);
  const affirmation = decided === 'no' && contradictsNo(tokens, prompt, locale) ? 'unsure' : decided;
  return {
    affirmation,
    beside: content.length,
    isReserved:
      isReserved(affirmation, tokens, said, locale) ||
      // What is said before a yes is not read.
      (affirmation === 'yes' &&
        content.length > 0 &&
        (hits.find(isStrong)?.at ?? 0) > leadOf(tokens, said, locale)),
    spans: hits.map(spanIn(tokens)),
    agreeing: said.filter(({ answer }) => answer === 'yes' || answer === 'idle').map(spanIn(tokens)),
  };
}

const spanIn =
  (tokens: readonly Token[]) =>
  ({ at, to }: Said): Span => [tokens[at]?.start ?? 0, tokens[to - 1]?.end ?? 0];

/** The tokens of what is told: "is that correct?" agrees to nothing. */
function toldIn({ tokens }: Message, asking: readonly AskingClause[]): readonly Token[] {
  const outright = asking.filter(({ form }) => form !== 'mark');
  if (outright.length === 0) return tokens;
  return tokens.filter(({ start }) => !outright.some(({ span }) => span[0] <= start && start < span[1]));
}

function isReserved(
  affirmation: Affirmation,
  tokens: readonly Token[],
  said: readonly Said[],
  locale: Locale,
): boolean {
  if (affirmation !== 'yes' && affirmation !== 'no') return false;
  const hits = said.filter(isHit);
  const reservation = affirmation === 'yes' ? locale.affirmation.reservations.find(tokens) : null;
  // "Can't wait" has none.
  if (reservation && !locale.meaning.negations.has(tokens[reservation.from - 1]?.word ?? '')) return true;
  if (affirmation === 'no' && hits.some((hit) => hit.answer === 'no' && denies(tokens, hit, hits, locale)))
    return true;
  if (affirmation === 'yes' && isDeniedBehind(tokens, said, locale)) return true;
  const first = hits.findIndex(({ answer }) => answer === affirmation);
  return hits
    .slice(first + 1)
    .some(({ answer, weight, at, to }) =>
      affirmation === 'yes' ? answer === 'no' && to - at === 1 : answer === 'yes' && weight >= 3,
    );
}

/** "Das passt leider nicht": what sounds like a yes is denied before the clause ends. */
function isDeniedBehind(tokens: readonly Token[], said: readonly Said[], { meaning }: Locale): boolean {
  for (let at = said.find(({ answer }) => answer === 'yes')?.to ?? tokens.length; at < tokens.length; at++) {
    const { kind, word } = tokens[at] as Token;
    if (kind === 'mark') return false;
    if (
      meaning.negations.has(word) &&
      !said.some((hit) => hit.answer !== 'no' && hit.at <= at && at < hit.to)
    )
      return true;
  }
  return false;
}

/** "No newsletter", "I am not over 18": says no to something, which may not be what was asked. "Don't book it" is a plain no. */
function denies(
  tokens: readonly Token[],
  { at, to }: Hit,
  hits: readonly Hit[],
  { commands, meaning }: Locale,
): boolean {
  const next = tokens[to];
  // "No, doesn't work" without its comma says no twice.
  if (!next || next.kind === 'mark' || hits.some((hit) => hit.at === to && hit.answer === 'no')) return false;
  if (next.kind === 'digits' || tokens[to + 1]?.kind === 'digits') return true;
  const isBare = to - at === 1 && meaning.answerNos.has(tokens[at]?.word ?? '');
  return (
    isBare && ![meaning.functionWords, meaning.plainWords, commands.padding].some((set) => set.has(next.word))
  );
}

function decide(
  tokens: readonly Token[],
  said: readonly Said[],
  content: readonly Token[],
  { kind, stems, deed }: Prompt,
  locale: Locale,
): Affirmation {
  const hits = said.filter(isHit);
  const beside = content.length;
  const ending = locale.affirmation.endings.find(tokens);
  const isCovered = ending !== null && hits.some((hit) => hit.at <= ending.from && hit.to > ending.to);
  if (ending && !isCovered && beside <= 2 && isClosedBy(tokens, ending.to, locale)) {
    if (kind === 'more') return 'no';
    const isAgreed = hits.some((hit) => hit.answer === 'yes' && hit.to <= ending.from);
    const before = hits.find((hit) => hit.to <= ending.from)?.answer;
    const isWell = ending.value === 'well' && (!before || hits.some(isYesAt(ending.from)));
    // "Shall I submit it?" - "All set." And "yes, that's all", or "no, nothing to change, all good".
    if (deed !== null && (before === 'yes' || isWell)) return 'yes';
    if (ending.value !== 'offered' && isAgreed) return 'no';
  }
  // What the question says itself adds nothing: "correct, please submit my refund".
  const isOwn = ({ word }: Token): boolean => stems.has(locale.meaning.stem(word));
  const others = deed === null ? beside : content.filter((token) => !isOwn(token)).length;
  if (hits.length === 0) {
    const isDeed = others === 0 && content.some(({ word }) => locale.meaning.stem(word) === deed);
    return isDeed && !tokens.some(({ word }) => locale.meaning.negations.has(word)) ? 'yes' : 'none';
  }
  const lead = leadOf(tokens, said, locale);
  const sided = hits.filter((hit) => hit.answer !== 'unsure');
  const strong = sided.find(isStrong);
  // "Hm, not now": who thinks and then says no has said no. A yes takes more.
  const isThought = (hit: Hit): boolean =>
    strong?.answer === 'no' && locale.affirmation.fillers.has(tokens[hit.at]?.word ?? '');
  const unsure = hits.find((hit) => hit.answer === 'unsure' && !isThought(hit));
  if (unsure) {
    const isSettled = strong !== undefined && strong.at < unsure.at && strong.at <= lead;
    if (!isSettled) return beside > 2 && unsure.at > lead ? 'none' : 'unsure';
  }
  const head = sided.find((hit) => hit.at <= lead);
  const chosen = head && head.weight >= 3 ? head : (strong ?? head ?? sided[0]);
  if (!chosen || chosen.answer === 'unsure') return 'none';
  // "Pain yes, since yesterday": what was asked about is named before the answer.
  const isLeading =
    chosen.at <= lead ||
    (chosen.weight >= 3 &&
      tokens.slice(lead, chosen.at).every((token) => kind === 'whether' && isOwn(token)));
  if (beside === 0) return chosen.answer;
  // "Lovely weather today. Yes indeed. Thanks!"
  if (!isLeading && chosen.weight >= 3 && isOwnSentence(tokens, chosen.at, content)) return chosen.answer;
  if (!isLeading)
    return beside <= (chosen.answer === 'no' ? 2 : 0) && chosen.weight >= 3 ? chosen.answer : 'none';
  if (chosen.weight < 3) return others < chosen.weight && kind !== 'what' ? chosen.answer : 'none';
  if (kind === 'what' && (chosen.answer === 'yes' || beside > 2)) return 'none';
  return chosen.answer;
}

/** The sentence around holds nothing of content. */
function isOwnSentence(tokens: readonly Token[], at: number, content: readonly Token[]): boolean {
  const [from, to] = sentenceAround(tokens, at, at + 1);
  return from > 0 && !tokens.slice(from, to).some((token) => content.includes(token));
}

const isYesAt =
  (place: number) =>
  ({ answer, at }: Hit): boolean =>
    answer === 'yes' && at === place;

function hitsIn(tokens: readonly Token[], locale: Locale): Said[] {
  const { affirmation, meaning } = locale;
  const hits: Said[] = [];
  let at = 0;
  while (at < tokens.length) {
    let best: { to: number; value: number | true } | null = null;
    let answer: Said['answer'] = 'idle';
    const consider = (hit: { to: number; value: number | true } | null, kind: Said['answer']): void => {
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
    if (
      closed &&
      isClosed(tokens, closed.to, locale) &&
      (closed.value > 1 || at === leadOf(tokens, hits, locale))
    )
      consider(closed, 'yes');
    const closedNo = affirmation.closedNo.match(tokens, at);
    if (closedNo && isClosed(tokens, closedNo.to, locale)) consider(closedNo, 'no');
    const found = best as { to: number; value: number | true } | null;
    const said = answer as Said['answer'];
    if (!found) {
      at++;
      continue;
    }
    const before = tokens[at - 1]?.word ?? '';
    const isNegated = said === 'yes' && meaning.negations.has(before) && before !== 'no';
    hits.push({
      answer: isNegated ? 'no' : said,
      weight: found.value === true ? 0 : found.value,
      at,
      to: found.to,
    });
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

/** The first token that is no opener such as "oh", "well" or "no problem". */
function leadOf(tokens: readonly Token[], said: readonly Said[], locale: Locale): number {
  let at = 0;
  while (at < tokens.length) {
    const idle = said.find((hit) => hit.answer === 'idle' && hit.at === at);
    const isOpener = tokens[at]?.kind === 'mark' || locale.affirmation.fillers.has(tokens[at]?.word ?? '');
    if (!idle && !isOpener) break;
    at = idle?.to ?? at + 1;
  }
  return at;
}

/** The words of content that the message holds beside its yes or no. */
function contentBeside(tokens: readonly Token[], said: readonly Said[], locale: Locale): readonly Token[] {
  const { affirmation, commands, meaning } = locale;
  const small = [meaning.functionWords, commands.padding, affirmation.fillers, affirmation.openers];
  return tokens.filter(
    ({ kind, word }, at) =>
      kind !== 'mark' &&
      !small.some((set) => set.has(word)) &&
      !said.some((hit) => at >= hit.at && at < hit.to),
  );
}
