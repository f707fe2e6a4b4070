import { type FlowTest, testFromTalk } from '@turnwise/testing';
import { nameInWords } from '../../../language/names.ts';
import { keepTestMessages } from '../../../testing/keep/messages.ts';
import { stateLabel } from '../../../trace/trace-place.ts';
import { placeOf } from '../model/place-of.ts';
import { type Draft, type SimulatedTurn, type Simulation, shownTurns } from '../model/simulation.ts';
import { keepMessages as words } from './messages.ts';
import { talkToKeep } from './talk-to-keep.ts';

/** What is kept of a talk, and what its author is to know before they keep it. */
export type KeptTest = {
  readonly test: FlowTest;
  /** The state it ends in, in words; null where it ends in none. */
  readonly end: string | null;
  /** Things said after the conversation was over, to another one: they are not part of it. */
  readonly leftOut: number;
  /** The flow has changed since: the same talk ends elsewhere now. */
  readonly isDifferentNow: boolean;
  /** Sensitive slots whose values stand in it as they were written, by label. */
  readonly sensitive: readonly string[];
};

/** Makes a test of the talk on screen; null before there is one. */
export function keptTest(
  draft: Draft,
  simulation: Simulation,
  id: string,
  checksWords: boolean,
): KeptTest | null {
  const talk = talkToKeep(simulation, { id, title: '-' });
  if (!talk) return null;
  const made = testFromTalk(talk, draft.flow, draft.library, { words: checksWords });
  const done = shownTurns(simulation).filter(({ event }) => event.kind !== 'started');
  const last = done[made.lines.length - 1];
  const end = made.lines.at(-1)?.state ?? null;
  const label = end === null || !last ? null : stateLabel(placeOf(draft, endOf(last)), end);
  return {
    test: { ...made, title: titleOf(made, label) },
    end: label,
    leftOut: done.length - made.lines.length,
    isDifferentNow: last !== undefined && last.freshAt === null && last.after.state !== end,
    sensitive: sensitiveIn(draft, made),
  };
}

/** The conversation a turn ends the first one with: what began afresh in it is another one. */
const endOf = ({ before, after, freshAt }: SimulatedTurn) => (freshAt === null ? after : before);

const longestQuote = 60;

/** What was said first, and where that led. */
function titleOf({ lines }: FlowTest, end: string | null): string {
  const said =
    lines
      .find(({ user }) => user !== undefined)
      ?.user?.replace(/\s+/g, ' ')
      .trim() ?? '';
  const quote = said.length > longestQuote ? `${said.slice(0, longestQuote - 1).trimEnd()}…` : said;
  if (end === null) return quote || keepTestMessages.title;
  return quote === '' ? words.endsAt(end.slice(0, 80)) : words.leadsTo(quote, end.slice(0, 80));
}

function sensitiveIn({ flow, library }: Draft, { lines }: FlowTest): string[] {
  const filled = new Set(
    lines.flatMap(({ slots }) => Object.keys(slots ?? {}).filter((name) => slots?.[name] !== null)),
  );
  const slots = [flow, ...Object.values(library)].flatMap((document) => Object.entries(document.slots));
  const labels = slots
    .filter(([name, { sensitive }]) => sensitive === true && filled.has(name))
    .map(([name, { label }]) => label?.trim() || nameInWords(name));
  return [...new Set(labels)];
}
