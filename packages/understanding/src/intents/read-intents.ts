import type { Locale } from '../locales/locale.ts';
import type { Message } from '../message/message.ts';
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
  return model
    .rank(message.tokens)
    .filter(({ score }) => score >= LEAST)
    .slice(0, MOST);
}
