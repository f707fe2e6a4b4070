import { type Fared, faredIn } from './held-talk.ts';
import { rehearsalMessages as words } from './messages.ts';
import { type RehearsalRun, talksInAll } from './rehearsal-runs.ts';

const otherwise = ['handedOff', 'cancelled', 'tooLong', 'silent'] as const;

/** What came of a rehearsal beside how many got through: how the others ended, and how they were understood. */
export function summaryInWords({ held, stage }: RehearsalRun): string {
  const fared = faredIn(held);
  const understood = fared.misreadings === 0 ? words.allUnderstood : words.tookOtherwise(fared.misreadings);
  return [
    ...(stage === 'stopped' ? [words.stopped(held.length, talksInAll)] : []),
    ...meantInWords(fared),
    ...othersInWords(fared),
    ...(held.length === 0 ? [] : [understood]),
  ].join(' ');
}

const meantInWords = ({ meant }: Fared): string[] =>
  (['handedOff', 'cancelled'] as const).flatMap((ending) =>
    meant[ending] === 0 ? [] : [words.meant[ending](meant[ending])],
  );

/** How those ended that did not get through, a sentence for each way. */
export const othersInWords = ({ others }: Fared): string[] =>
  otherwise.flatMap((ending) => (others[ending] === 0 ? [] : [words.ended[ending](others[ending])]));
