import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { type Rehearsal, type RehearsalEnding, type RehearsalSummary, runTest } from '@turnwise/testing';

/** A talk that was held, and whether it led where the flow means talks to lead. */
export type HeldTalk = Rehearsal & { readonly gotThrough: boolean };

/**
 * Judges talks as they come in, those held plainly first. Whoever is handed to a person, or leaves it, got through where
 * the one who knows and wants the same, and says it plainly, ends in the same state: it is meant so. So it is where all
 * they said was understood at once: somebody who asks for a person, or whose second thoughts are a person's business.
 */
export function judgeTalks(flow: FlowDocument, library: Library): (rehearsal: Rehearsal) => HeldTalk {
  const plainEnds = new Map<number, string | null>();
  const endOf = ({ test }: Rehearsal) =>
    runTest(test, flow, library).played.lines.at(-1)?.conversation.state ?? null;
  return (rehearsal) => {
    const { persona, seed, ending, repairs, misreadings } = rehearsal;
    const end = isDrawn(ending) ? endOf(rehearsal) : null;
    if (persona === 'plain') plainEnds.set(seed, end);
    const isUnderstood = repairs === 0 && misreadings.length === 0;
    const isMeant = end !== null && (isUnderstood || end === plainEnds.get(seed));
    return { ...rehearsal, gotThrough: ending === 'finished' || isMeant };
  };
}

/** An ending that may be what the flow is drawn for, or what somebody wants. */
const isDrawn = (ending: RehearsalEnding): ending is 'handedOff' | 'cancelled' =>
  ending === 'handedOff' || ending === 'cancelled';

/** How somebody fared, or all of them. */
export type Fared = {
  readonly talks: number;
  readonly through: number;
  /** Of those that got through, how many did by being handed to a person or by leaving it. */
  readonly meant: Readonly<Record<'handedOff' | 'cancelled', number>>;
  /** How those ended that did not get through. */
  readonly others: Readonly<Record<Exclude<RehearsalEnding, 'finished'>, number>>;
  readonly misreadings: number;
};

export function faredIn(held: readonly HeldTalk[]): Fared {
  const others = { handedOff: 0, cancelled: 0, tooLong: 0, silent: 0 };
  const meant = { handedOff: 0, cancelled: 0 };
  for (const { ending, gotThrough } of held) {
    if (gotThrough && isDrawn(ending)) meant[ending]++;
    if (!gotThrough && ending !== 'finished') others[ending]++;
  }
  return {
    talks: held.length,
    through: held.filter(({ gotThrough }) => gotThrough).length,
    meant,
    others,
    misreadings: held.reduce((sum, { misreadings }) => sum + misreadings.length, 0),
  };
}

/** How each of them fared, beside what the summary knows of them. */
export type CastMember = RehearsalSummary['personas'][number] & { readonly fared: Fared };

export const castOf = ({ personas }: RehearsalSummary, held: readonly HeldTalk[]): CastMember[] =>
  personas.map((one) => ({ ...one, fared: faredIn(held.filter(({ persona }) => persona === one.persona)) }));
