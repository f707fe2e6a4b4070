import type { Condition, ConditionKind, JsonValue } from '@turnwise/flow';
import type { Understanding } from '@turnwise/understanding';
import type { Turn } from '../turn/turn.ts';

/** A question only the AI can answer, and nobody has put to it yet. */
export type OpenQuestion = { readonly question: string; readonly target: string };

/** What a condition is judged by. */
export type Scope = {
  readonly turn: Turn;
  /** What the user said; for a slot that was known before, its value in words. */
  readonly text: string;
  /** Null where nothing was said. */
  readonly reading: Understanding | null;
  /** Nothing uncertain may decide here. */
  readonly isCritical: boolean;
  /** A word counts with a slip of the finger, too: where nothing else held. */
  readonly forgives: boolean;
  /** The AI's answers so far, by question; null where it had none. */
  readonly answers: Readonly<Record<string, string | null>>;
  /** Collects what the AI would have to be asked. */
  readonly open: OpenQuestion[];
  readonly judge: (condition: Condition, scope: Scope) => Verdict;
};

/** `unknown` until the AI has answered. `saw` is the value the condition looked at. */
export type Verdict = { readonly held: boolean | 'unknown'; readonly saw: JsonValue };

export type ConditionRuntime<Kind extends ConditionKind> = (
  condition: Extract<Condition, { kind: Kind }>,
  scope: Scope,
) => Verdict;

export const verdict = (held: boolean, saw: JsonValue = null): Verdict => ({ held, saw });

/** What one question to the AI is found by. */
export const questionKey = (asked: OpenQuestion): string => `${asked.question}\n${asked.target}`;
