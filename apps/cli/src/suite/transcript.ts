import type { Line, TestRun } from '@turnwise/testing';

/** One turn of a talk as it happened: what was done, what was said to it, and which differences are here. */
export type TranscriptTurn = {
  /** The line's index; null for the opening. */
  readonly line: number | null;
  readonly user: string | null;
  /** What happened where nobody wrote. */
  readonly event: string | null;
  readonly replies: readonly string[];
};

export function transcriptOf({ test, played }: TestRun): TranscriptTurn[] {
  const opening = played.opening?.replies.map(({ text }) => text) ?? [];
  return [
    ...(opening.length > 0 ? [{ line: null, user: null, event: null, replies: opening }] : []),
    ...played.lines.map((happened, index) => {
      const line = test.lines[index];
      return {
        line: index,
        user: line ? wordsOf(line) : null,
        event: line ? eventOf(line) : null,
        replies: happened.replies.map(({ text }) => text),
      };
    }),
  ];
}

const wordsOf = ({ user, repeat = 1, resume }: Line): string | null =>
  user !== undefined ? user.repeat(repeat) : typeof resume === 'string' ? resume : null;

function eventOf({ after, silence, resume, set, startFrom, answered }: Line): string | null {
  const events = [
    ...(after === undefined ? [] : [`${after} later`]),
    ...(silence ? ['nobody writes'] : []),
    ...(resume === undefined ? [] : ['the user comes back']),
    ...(set ? [`set by hand: ${Object.keys(set).join(', ')}`] : []),
    ...(startFrom === undefined ? [] : [`put into ${startFrom} by hand`]),
    ...(answered ? ['the answer comes in'] : []),
  ];
  return events.join(', ') || null;
}
