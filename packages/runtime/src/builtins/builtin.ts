import type { JsonValue } from '@turnwise/flow';
import type { EffectResult } from '../model/event.ts';

/** One piece of sample data a flow can call out of the box: pure, with no network, the same answer every time. */
export type Builtin = {
  /** What it does, in an author's words. */
  readonly label: string;
  readonly description: string;
  readonly inputs: readonly { readonly name: string; readonly label: string }[];
  /** The first is the one in which it has done what it is for. */
  readonly outcomes: readonly { readonly name: string; readonly label: string }[];
  /** What comes back, by place: what a `save` can keep. */
  readonly returns: readonly { readonly path: string; readonly label: string }[];
  answer(input: Readonly<Record<string, JsonValue>>): EffectResult;
};

export const outcome = (name: string, data: JsonValue = {}): EffectResult => ({
  kind: 'outcome',
  outcome: name,
  data,
});

/** An input as a trimmed text; empty when it is not there. */
export function textInput(input: Readonly<Record<string, JsonValue>>, name: string): string {
  const value = Object.hasOwn(input, name) ? input[name] : undefined;
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value).trim();
}

/** A short reference number made from a text: the same text always gives the same one. */
export function referenceFor(prefix: string, text: string): string {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return `${prefix}-${String(hash % 1_000_000).padStart(6, '0')}`;
}
