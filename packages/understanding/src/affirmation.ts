import type { Locale } from './locales/locale.ts';
import { type Message, readMessage, type Token } from './message/message.ts';
import { isSentenceEnd } from './slots/clause.ts';
import type { Affirmation } from './understanding.ts';

type Hit = { answer: 'yes' | 'no' | 'unsure'; weight: number; at: number; to: number };

/** Yes, no or unsure, as said; negation, doubt and idle phrases ("no problem", "right now") are known. */
export function readAffirmation(message: Message, locale: Locale, prompt: string | undefined): Affirmation {
  const { tokens } = message;
  const hits = hitsIn(tokens, locale);
  if (hits.length === 0) return 'none';
  const first = hits[0];
  if (!first) return 'none';
  const unsure = hits.find((hit) => hit.answer === 'unsure');
  const sided = hits.filter((hit) => hit.answer !== 'unsure');
  if (unsure && !(sided[0] && sided[0].weight >= 3 && sided[0].at < unsure.at && sided[0].at <= leadOf(tokens, locale))) return 'unsure';
  const lead = leadOf(tokens, locale);
  const content = contentBeside(tokens, hits, locale);
  const head = sided.find((hit) => hit.at <= lead);
  if (head && (head.weight >= 3 || content <= 2)) {
    if (content > 2 && head.weight < 3) return 'none';
    if (content > 0 && prompt !== undefined && asksWhat(prompt, locale)) return 'none';
    return head.answer === 'unsure' ? 'unsure' : head.answer;
  }
  if (content > 3) return 'none';
  if (content > 0 && prompt !== undefined && asksWhat(prompt, locale)) return 'none';
  const best = sided.reduce((a, b) => (b.weight > a.weight ? b : a));
  return best.answer === 'unsure' ? 'unsure' : best.answer;
}

function hitsIn(tokens: readonly Token[], locale: Locale): Hit[] {
  const { affirmation, meaning } = locale;
  const hits: Hit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const options = [
      { hit: affirmation.idle.match(tokens, at), answer: 'idle' as const },
      { hit: affirmation.unsure.match(tokens, at), answer: 'unsure' as const },
      { hit: affirmation.no.match(tokens, at), answer: 'no' as const },
      { hit: affirmation.yes.match(tokens, at), answer: 'yes' as const },
    ].filter((option) => option.hit !== null);
    const best = options.reduce<(typeof options)[number] | null>((a, b) => ((b.hit?.to ?? 0) > (a?.hit?.to ?? 0) ? b : a), null);
    if (!best?.hit) {
      at++;
      continue;
    }
    if (best.answer !== 'idle') {
      const weight = typeof best.hit.value === 'number' ? best.hit.value : 0;
      const before = tokens[at - 1]?.word ?? '';
      const isNegated = best.answer === 'yes' && meaning.negations.has(before) && before !== 'no';
      hits.push({ answer: isNegated ? 'no' : best.answer, weight, at, to: best.hit.to });
    }
    at = best.hit.to;
  }
  return hits;
}

/** The first token that is no opener such as "oh" or "well". */
function leadOf(tokens: readonly Token[], locale: Locale): number {
  let at = 0;
  while (at < tokens.length && (tokens[at]?.kind === 'mark' || locale.affirmation.openers.has(tokens[at]?.word ?? ''))) at++;
  return at;
}

/** How many words of content the message holds beside its yes or no. */
function contentBeside(tokens: readonly Token[], hits: readonly Hit[], locale: Locale): number {
  let count = 0;
  for (let at = 0; at < tokens.length; at++) {
    const hit = hits.find((candidate) => at >= candidate.at && at < candidate.to);
    if (hit) continue;
    const token = tokens[at];
    if (!token || token.kind === 'mark' || locale.meaning.functionWords.has(token.word) || locale.commands.padding.has(token.word)) continue;
    count++;
  }
  return count;
}

const asked = new Map<string, boolean>();

/** Whether what was said last asks what, where or when, and not whether. */
function asksWhat(prompt: string, locale: Locale): boolean {
  const key = `${locale.language}/${prompt}`;
  const known = asked.get(key);
  if (known !== undefined) return known;
  const { tokens } = readMessage(prompt, locale.spellings);
  let isOpen = false;
  let start = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!isSentenceEnd(tokens, at) && at < tokens.length - 1) continue;
    if (tokens[at]?.word === '?') {
      isOpen = false;
      for (let i = start; i < at; i++) if (locale.questions.whWords.has(tokens[i]?.word ?? '')) isOpen = true;
    }
    start = at + 1;
  }
  if (asked.size > 500) asked.clear();
  asked.set(key, isOpen);
  return isOpen;
}
