import type { Locale } from '../locales/locale.ts';
import { type Message, type Token, wordsOf } from '../message/message.ts';
import { type IntentModel, trainIntents } from './intent-model.ts';

type Examples = Readonly<Record<string, readonly string[]>>;

const models = new WeakMap<Examples, Map<string, IntentModel>>();

/** Below this a message means none of the intents. */
const LEAST = 0.25;
const MOST = 5;

/** The intents a message may mean, best first; trained on the first message and kept with the examples object. */
export function readIntents(
  message: Message,
  examples: Examples,
  locale: Locale,
): { intent: string; score: number }[] {
  let byLanguage = models.get(examples);
  if (!byLanguage) {
    byLanguage = new Map();
    models.set(examples, byLanguage);
  }
  let model = byLanguage.get(locale.language);
  if (!model) {
    model = trainIntents(examples, locale);
    byLanguage.set(locale.language, model);
  }
  const tokens = tokensMeant(message, locale);
  if (isBareDenial(tokens, locale) && !isExample(message, examples)) return [];
  return model.rank(tokens, LEAST).slice(0, MOST);
}

/** What is left of a message without what it says it is not about: "it is not a bill, my app has an error". */
function tokensMeant({ tokens }: Message, locale: Locale): readonly Token[] {
  const denied = new Set<Token>();
  for (let at = 0; at < tokens.length; at++) {
    const hit = locale.limits.notAbout.match(tokens, at);
    if (!hit) continue;
    let end = hit.to;
    while (end < tokens.length && !locale.meaning.contrasts.has(tokens[end]?.word ?? '')) end++;
    for (let i = at; i < end; i++) denied.add(tokens[i] as Token);
    at = end;
  }
  const rest = tokens.filter((token) => !denied.has(token));
  // A denial on its own may be what an intent is about: "nothing is working".
  return rest.some((token) => isContent(token, locale)) ? rest : tokens;
}

const isContent = ({ kind, word }: Token, { meaning, commands }: Locale): boolean =>
  kind !== 'mark' && !meaning.functionWords.has(word) && !commands.padding.has(word);

/** "No, nothing" speaks of nothing, whatever begins with the same word. */
const isBareDenial = (tokens: readonly Token[], { meaning, commands }: Locale): boolean =>
  tokens.some(({ word }) => meaning.nobodies.has(word)) &&
  tokens.every(
    ({ word }) => meaning.nobodies.has(word) || meaning.noneWords.has(word) || commands.padding.has(word),
  );

function isExample({ tokens }: Message, examples: Examples): boolean {
  const said = tokens.map(({ word }) => word).join(' ');
  return Object.values(examples).some((texts) => texts.some((text) => wordsOf(text).join(' ') === said));
}
