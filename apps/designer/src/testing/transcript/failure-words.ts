import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import type { DifferenceKind, TestRun } from '@turnwise/testing';
import { differenceMessages as words } from './difference-messages.ts';
import { differenceInWords } from './difference-words.ts';
import { type PlayedTurn, playedTurns } from './played-turns.ts';

/** Of several differences in one line these say most about what has become of the talk. */
const mostTelling: readonly DifferenceKind[] = [
  'state',
  'slot',
  'calls',
  'exactly',
  'says',
  'never',
  'phase',
];
const rank = (kind: DifferenceKind): number => {
  const at = mostTelling.indexOf(kind);
  return at === -1 ? mostTelling.length : at;
};

/** What is wrong with a test in one line: "After “yes” it goes to …, expected …"; null when nothing is. */
export function failureInWords(run: TestRun, flow: FlowDocument, library: Library): string | null {
  if (run.differences.length === 0) return null;
  const { turns, whole } = playedTurns(run, flow, library);
  const turn = turns.find(({ differences }) => differences.length > 0);
  const differences = turn ? turn.differences : whole;
  const [first] = [...differences].sort((one, other) => rank(one.kind) - rank(other.kind));
  if (!first) return null;
  const place = turn?.after ?? { flow, library, inside: [] };
  const { sentence } = differenceInWords(first, place);
  // What comes after it follows from it, more often than not.
  return `${turn ? whenOf(turn) : words.when.whole} ${sentence}.`;
}

const mostLetters = 40;

function whenOf({ line }: PlayedTurn): string {
  const { when } = words;
  if (line === null) return when.opening;
  const said = line.user ?? (typeof line.resume === 'string' ? line.resume : null);
  if (said !== null) return when.user(said.length > mostLetters ? `${said.slice(0, mostLetters)}…` : said);
  if (line.resume) return when.resume;
  if (line.silence) return when.silence;
  return line.answered ? when.answered : when.byHand;
}
