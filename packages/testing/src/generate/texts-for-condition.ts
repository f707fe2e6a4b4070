import { type Condition, type FlowDocument, resolveListener, type State } from '@turnwise/flow';
import { textsOf } from '@turnwise/runtime';
import { saidIn } from './said-in.ts';
import { textsForPattern } from './texts-for-pattern.ts';

/** Of many words that mean the same, a few: one of them may mean something else to a branch before. */
const fewWords = 4;
const fewExamples = 3;

/**
 * What a user could say for a condition to hold; `intents` are the phrasings known where it stands. Nothing for one that
 * is not about words. Whether it does hold is for the engine to say.
 */
export function textsForCondition(
  condition: Condition,
  language: string,
  intents: Readonly<Record<string, readonly string[]>>,
): string[] {
  const texts = textsOf(language);
  const said = saidIn(language);
  const textsOfPart = (part: Condition) => textsForCondition(part, language, intents);
  switch (condition.kind) {
    case 'keyword':
      return condition.words.filter((word) => word.trim() !== '').slice(0, fewWords);
    case 'regex':
      return textsForPattern(condition.pattern);
    case 'affirmation':
      return [{ yes: texts.yes, no: texts.no, unsure: said.unsure }[condition.is]];
    case 'intent':
      return (Object.hasOwn(intents, condition.intent) ? (intents[condition.intent] ?? []) : []).slice(
        0,
        fewExamples,
      );
    case 'sentiment':
      return [{ positive: said.pleased, negative: said.displeased, neutral: said.neutral }[condition.is]];
    case 'any_of':
      return condition.conditions.flatMap((part) => textsOfPart(part).slice(0, fewExamples));
    case 'all': {
      const parts = condition.conditions.map(textsOfPart).filter((found) => found.length > 0);
      const [only, ...more] = parts;
      if (only && more.length === 0) return only;
      const first = parts.flatMap((found) => found.slice(0, 1));
      return first.length > 0 ? [first.join(', '), first.toReversed().join(', ')] : [];
    }
    case 'any':
    case 'not':
    case 'slot':
    case 'data':
    case 'visits':
    case 'memory':
    case 'ai':
      return [];
  }
}

/** The phrasings known in a state, by intent. */
export function intentsIn({ listeners }: FlowDocument, state: State): Record<string, readonly string[]> {
  const listed = listeners.map(resolveListener).filter(({ kind }) => kind === 'intent');
  const intents = Object.fromEntries(listed.map(({ intent, id, examples }) => [intent || id, examples]));
  return { ...intents, ...('intents' in state ? state.intents : {}) };
}
