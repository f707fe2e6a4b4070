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
    ...(fared.toPerson === 0 ? [] : [words.meantForPerson(fared.toPerson)]),
    ...othersInWords(fared),
    ...(held.length === 0 ? [] : [understood]),
  ].join(' ');
}

/** How those ended that did not get through, a sentence for each way. */
export const othersInWords = ({ others }: Fared): string[] =>
  otherwise.flatMap((ending) => (others[ending] === 0 ? [] : [words.ended[ending](others[ending])]));
