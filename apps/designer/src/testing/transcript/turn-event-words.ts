import { placeAfter } from '../../trace/trace-place.ts';
import { traceSentences } from '../../trace/trace-sentences.ts';
import { transcriptMessages as words } from './messages.ts';
import { slotInWords, slotValueInWords, stateInWords } from './part-words.ts';
import type { PlayedTurn } from './played-turns.ts';

/** What happens before a line is answered, where it is more than a message; null for what is seen anyway. */
export function eventInWords({ line, before }: PlayedTurn): string | null {
  if (line === null) return null;
  const passed = line.after === undefined ? null : passedInWords(line.after);
  if (line.silence) return passed === null ? words.silence : words.silenceFor(passed);
  if (line.resume !== undefined) return passed === null ? words.cameBack : words.cameBackAfter(passed);
  if (line.answered) return words.answered;
  const byHand = Object.entries(line.set ?? {}).map(([slot, value]) =>
    words.setTo(slotInWords(before, slot), slotValueInWords(before, slot, value)),
  );
  if (line.startFrom !== undefined) byHand.push(words.startsAt(stateInWords(before, line.startFrom)));
  if (byHand.length > 0) return byHand.join(', ');
  return passed === null ? null : words.later(passed);
}

/** `45m` as "45 minutes". */
function passedInWords(after: string): string | null {
  const [, count = '', unit = ''] = /^(\d+)([a-z]+)$/.exec(after) ?? [];
  switch (unit) {
    case 's':
      return words.duration.seconds(Number(count));
    case 'm':
      return words.duration.minutes(Number(count));
    case 'h':
      return words.duration.hours(Number(count));
    case 'd':
      return words.duration.days(Number(count));
    default:
      // Less than a second: nobody notices.
      return null;
  }
}

/** What somebody wrote in a line; null where nobody did. */
export function saidInLine({ line }: PlayedTurn): string | null {
  if (line === null) return null;
  if (line.user !== undefined) return line.user.repeat(line.repeat ?? 1);
  return typeof line.resume === 'string' ? line.resume : null;
}

/** Where the talk is after a turn; null before it begins. */
export function stateAfter({ played, from, before, after }: PlayedTurn): string | null {
  const { state } = played.conversation;
  if (state === null) return null;
  const isSame = state === from && before.inside.length === after.inside.length;
  return (isSame ? words.staysAt : words.goesTo)(stateInWords(after, state));
}

/** What the actions of a turn brought back, the same said once: "“Look up order” answers: found". */
export function answersInWords({ played, before }: PlayedTurn): string[] {
  let place = before;
  const answers = played.trace.flatMap((entry) => {
    const here = place;
    place = placeAfter(place, entry);
    if (entry.kind !== 'resolved' || entry.effect !== 'callAction') return [];
    return traceSentences(here, [entry]).map(({ text }) => text.replace(/\.$/, ''));
  });
  return [...new Set(answers)];
}
