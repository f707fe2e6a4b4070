import { aiAnswerSchemas, type Effect, type EffectResult } from '@turnwise/runtime';

/**
 * What of an exchange is not to be read in a file: values of sensitive slots that the AI knows, the words it read one
 * from, and the answer to a question for one, which may say it in any words.
 */
export function hiddenWords(effect: Effect, result: EffectResult): string[] {
  if (!('context' in effect)) return [];
  const known = Object.values(effect.context.slots).flatMap(({ value, sensitive }) =>
    sensitive && value !== null && typeof value !== 'boolean' ? [String(value)] : [],
  );
  if (effect.kind !== 'understand') return known;
  const isSensitive = (slot: string | null) => slot !== null && effect.slots[slot]?.sensitive === true;
  const answer = result.kind === 'ai' ? valuesIn.safeParse(result.answer).data : undefined;
  const read = (answer?.values ?? [])
    .filter(({ slot }) => isSensitive(slot))
    .flatMap(({ value, words }) => [String(value), words]);
  return [...known, ...read, ...(isSensitive(effect.asked) ? [effect.text] : [])];
}

const valuesIn = aiAnswerSchemas.understand.pick({ values: true });
