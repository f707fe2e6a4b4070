import { useMemo } from 'react';
import type { RuleScope } from '../rules/rule-scope.ts';

type Intents = Record<string, string[]>;

/** The scope of rules in a state that can know meanings of its own. */
export function useStateIntents(
  intents: Intents | undefined,
  edit: (changes: { intents: Intents }, typing?: string) => void,
): RuleScope {
  return useMemo(
    () => ({
      intents: intents ?? {},
      setIntent: (name, examples) => edit({ intents: { ...intents, [name]: examples } }),
    }),
    [intents, edit],
  );
}
