import type { Talk } from '../generate/talk.ts';
import type { Meaning } from './next-message.ts';
import { placeOf, valueAt } from './place.ts';
import type { Misreading } from './rehearsal.ts';

/** What became of a message: right after it, and once everything asked of the outside had its answer. */
export type Came = { readonly atOnce: Talk; readonly settled: Talk };

type Found = Pick<Misreading, 'kind' | 'slot' | 'meant' | 'understood' | 'meantState' | 'reachedState'>;

/** Where what was said did not come to what was meant by it; null where it did. */
export function misreadingIn(before: Talk, said: Came, { answer }: Meaning, plain: Came): Found | null {
  const depth = before.conversation.stack.length;
  const none = { slot: null, meant: null, understood: null, meantState: null, reachedState: null };
  for (const slot of slotsAt(depth, [answer.slot, plain.atOnce, said.atOnce])) {
    const [meant, understood] = [valueAt(depth, slot, plain.atOnce), valueAt(depth, slot, said.atOnce)];
    if (meant === understood) continue;
    return { ...none, kind: understood === null ? 'notUnderstood' : 'otherValue', slot, meant, understood };
  }
  if (placeOf(plain.settled) === placeOf(said.settled)) return null;
  if (placeOf(said.settled) === placeOf(before)) return { ...none, kind: 'notUnderstood', slot: answer.slot };
  return {
    ...none,
    kind: 'otherWay',
    meantState: plain.settled.conversation.state,
    reachedState: said.settled.conversation.state,
  };
}

/** The slots of the flow at some depth that any of the talks knows of, the one that is asked for first. */
function slotsAt(depth: number, [asked, ...talks]: readonly [string | null, ...Talk[]]): Set<string> {
  const names = talks.flatMap(({ conversation: { stack, slots } }) =>
    Object.keys((stack.length === depth ? slots : stack[depth]?.slots) ?? {}),
  );
  return new Set([...(asked === null ? [] : [asked]), ...names]);
}
