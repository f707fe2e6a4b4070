import type { FlowDocument } from '@turnwise/flow';
import type { Library, TraceEntry } from '@turnwise/runtime';
import type { Difference, FlowTest, PlayedLine, TestRun } from '@turnwise/testing';
import { placeAfter, type TracePlace } from '../../trace/trace-place.ts';

type TestLine = FlowTest['lines'][number];

/** One line of a test as it happens now; the opening has none. */
export type PlayedTurn = {
  readonly line: TestLine | null;
  readonly played: PlayedLine;
  /** The state it was in before. */
  readonly from: string | null;
  /** Where the talk was before it, and after: sub-flows entered by earlier lines are still open. */
  readonly before: TracePlace;
  readonly after: TracePlace;
  readonly differences: readonly Difference[];
};

/** What a test comes to, line by line, and what is different in all of it. */
export function playedTurns(
  { test, played, differences }: TestRun,
  flow: FlowDocument,
  library: Library,
): { readonly turns: readonly PlayedTurn[]; readonly whole: readonly Difference[] } {
  let place: TracePlace = { flow, library, inside: [] };
  let state = played.initial.state;
  const turnOf = (line: TestLine | null, played: PlayedLine, found: readonly Difference[]): PlayedTurn => {
    const [from, before] = [state, place];
    state = played.conversation.state;
    place = afterAll(before, played.trace);
    return { line, played, from, before, after: place, differences: found };
  };
  const ofNoLine = differences.filter(({ line }) => line === null);
  const opening = played.opening && turnOf(null, played.opening, ofNoLine.filter(isAboutOpening));
  const lines = played.lines.map((line, index) =>
    turnOf(
      test.lines[index] ?? null,
      line,
      differences.filter((difference) => difference.line === index),
    ),
  );
  return {
    turns: [...(opening ? [opening] : []), ...lines],
    whole: ofNoLine.filter((difference) => !(opening && isAboutOpening(difference))),
  };
}

const isAboutOpening = ({ kind }: Difference): boolean => kind === 'says';

const afterAll = (place: TracePlace, trace: readonly TraceEntry[]): TracePlace =>
  trace.reduce(placeAfter, place);
