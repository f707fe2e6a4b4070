import type { Persona } from '@turnwise/testing';
import type { HeldTalk } from './held-talk.ts';

/** The talks of somebody in the order in which they are worth reading: what went wrong most first. */
export const talksToRead = (held: readonly HeldTalk[], persona: Persona): HeldTalk[] =>
  held.filter((rehearsal) => rehearsal.persona === persona).toSorted(byWorst);

/** The one of all talks that is worth reading most; null when there is none. */
export const firstToRead = (held: readonly HeldTalk[]): HeldTalk | null => held.toSorted(byWorst)[0] ?? null;

const byWorst = (one: HeldTalk, other: HeldTalk): number =>
  other.misreadings.length - one.misreadings.length || Number(one.gotThrough) - Number(other.gotThrough);
