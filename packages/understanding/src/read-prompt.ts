import type { Locale } from './locales/locale.ts';
import { readMessage, type Token } from './message/message.ts';
import { isSentenceEnd } from './slots/clause.ts';

/** What was asked last: whether more is wanted, what or where, whether something is so; or nothing. */
type PromptKind = 'more' | 'what' | 'whether' | 'other';

export type Prompt = {
  kind: PromptKind;
  /** Of all its words: who says them once more adds nothing. */
  stems: ReadonlySet<string>;
  /** "submit" in "Shall I submit it?"; empty where all may be well without it: "Is that right?". Null in other questions. */
  deed: string | null;
  /** Asks whether one or the other is so: a plain no denies both. */
  isEither: boolean;
};

const NOTHING: Prompt = { kind: 'other', stems: new Set(), deed: null, isEither: false };

const PROMPTS_KEPT = 500;
const prompts = new Map<string, Prompt>();

/** What was said last, as far as it says how an answer is meant. Worked out once for each wording. */
export function readPrompt(prompt: string | undefined, locale: Locale): Prompt {
  if (prompt === undefined) return NOTHING;
  const key = `${locale.language}/${prompt}`;
  let known = prompts.get(key);
  if (!known) {
    known = derive(prompt, locale);
    if (prompts.size >= PROMPTS_KEPT) prompts.clear();
    prompts.set(key, known);
  }
  return known;
}

function derive(prompt: string, locale: Locale): Prompt {
  const { affirmation, meaning, questions, spellings } = locale;
  const { tokens } = readMessage(prompt, spellings);
  let kind: PromptKind = 'other';
  let deed: string | null = null;
  let start = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!isSentenceEnd(tokens, at) && at < tokens.length - 1) continue;
    if (tokens[at]?.word === '?') {
      kind = 'whether';
      deed = null;
      for (let i = start; i < at; i++) {
        if (affirmation.offersMore.match(tokens, i)) {
          kind = 'more';
          break;
        }
        if (questions.whWords.has(tokens[i]?.word ?? '') || affirmation.asksWhich.match(tokens, i))
          kind = 'what';
        const leave = affirmation.asksLeave.match(tokens, i);
        if (leave && deed === null) deed = deedIn(tokens.slice(leave.to, at), leave.value, locale);
      }
    }
    start = at + 1;
  }
  const words = tokens.filter((token) => token.kind === 'word');
  return {
    kind,
    stems: new Set(words.map(({ word }) => meaning.stem(word))),
    deed: kind === 'whether' ? deed : null,
    isEither: kind === 'whether' && words.some(({ word }) => meaning.or.has(word)),
  };
}

/** The verb behind "shall I": the first word, or in languages that put it there the last. */
function deedIn(
  tokens: readonly Token[],
  place: 'first' | 'last' | 'none',
  { affirmation, meaning }: Locale,
): string | null {
  if (place === 'none') return '';
  // "Savings or checking?" takes neither for a yes.
  if (tokens.some(({ word }) => meaning.or.has(word))) return null;
  const words = tokens.filter(
    ({ kind, word }, at) =>
      kind === 'word' && !meaning.functionWords.has(word) && !affirmation.yes.match(tokens, at),
  );
  return meaning.stem(words.at(place === 'first' ? 0 : -1)?.word ?? '');
}
