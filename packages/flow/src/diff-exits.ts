import { isSameJson } from './is-same-json.ts';
import type { Exit } from './kinds/define-kind.ts';
import { exitsOf, resolveState, type State, type StateDocument } from './kinds/registry.ts';
import { englishPhrases } from './phrases/english-phrases.ts';
import type { Phrases } from './phrases/phrases.ts';

/** A way out of a state that is not what it was. */
export type ExitDiff = {
  readonly port: string;
  /** Null for a way out that is new. */
  readonly before: Exit | null;
  /** Null for a way out that is gone. */
  readonly after: Exit | null;
  /** Whether the rule it is taken by differs, apart from where it leads. */
  readonly isRuleChanged: boolean;
};

/**
 * The ways out in which two readings of a state differ, in the order of the newer one, those that are gone last.
 * A state that is not there has none.
 */
export function diffExits(
  from: StateDocument | undefined,
  to: StateDocument | undefined,
  phrases: Phrases = englishPhrases,
): ExitDiff[] {
  const before = exitsByPort(from, phrases);
  const after = exitsByPort(to, phrases);
  const ports = new Set([...after.keys(), ...before.keys()]);
  return [...ports].flatMap((port): ExitDiff[] => {
    const [old, now] = [before.get(port) ?? null, after.get(port) ?? null];
    const isRuleChanged =
      old !== null && now !== null && from !== undefined && to !== undefined
        ? !isSameJson(ruleOf(resolveState(from), old), ruleOf(resolveState(to), now))
        : false;
    const isSame = old?.to === now?.to && !isRuleChanged;
    return isSame ? [] : [{ port, before: old, after: now, isRuleChanged }];
  });
}

const exitsByPort = (state: StateDocument | undefined, phrases: Phrases): ReadonlyMap<string, Exit> =>
  new Map((state ? exitsOf(state, phrases) : []).map((exit) => [exit.port, exit]));

/** What decides whether an exit is taken: the branch, option or retry its target is a part of, without the target. */
function ruleOf(state: State, { path }: Exit): unknown {
  if (path.at(-1) !== 'to') return null;
  let part: unknown = state;
  for (const step of path.slice(0, -1)) part = (part as Record<string | number, unknown>)[step];
  return { ...(part as object), to: undefined };
}
