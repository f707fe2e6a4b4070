import type { FlowDocument } from '@turnwise/flow';
import {
  type ConversationEvent,
  type Effect,
  type EffectResult,
  isFinal,
  type Library,
  type Memory,
} from '@turnwise/runtime';
import { writeDuration } from '../golden/duration.ts';
import type { Answer, Line } from '../golden/golden-file.ts';
import { isSame } from '../golden/is-same.ts';
import { type PlayedConversation, playGolden, usualPause } from '../golden/play-golden.ts';
import { wordsIn } from './checks-words.ts';
import { withWhatHappened } from './expect-as-played.ts';
import { type FlowTest, mostLines } from './flow-test.ts';

/** A talk somebody held with a flow, in which whatever was asked of the outside was answered on the spot. */
export type Talk = {
  readonly id: string;
  readonly title: string;
  /** The instant the conversation was made. */
  readonly at: string;
  readonly user: string | null;
  /** What was known of the user by then. */
  readonly memory: Memory | null;
  readonly timeZone?: string;
  readonly ai: boolean;
  readonly turns: readonly {
    readonly event: ConversationEvent;
    readonly answers: readonly TalkAnswer[];
  }[];
};

type TalkAnswer = {
  readonly effect: Effect;
  readonly result: EffectResult;
  /** Somebody decided on it: it is not what sample data says. */
  readonly isChosen: boolean;
};

/**
 * Keeps a talk as a test: what was done to the flow, and what comes of it now. Pauses are written as round as they can be
 * without anything coming out differently. A test is one conversation: it ends where a new one began.
 */
export function testFromTalk(
  talk: Talk,
  flow: FlowDocument,
  library: Library,
  checks: { readonly words: boolean },
): FlowTest {
  const exact = keep(talk, exactPause, flow, library, checks.words);
  const round = keep(talk, roundPause, flow, library, checks.words);
  return isSame(withoutPauses(round), withoutPauses(exact)) ? round : exact;
}

/** How a pause of so many milliseconds is written down; null for one that needs no mention. */
type WritePause = (milliseconds: number) => string | null;

const exactPause: WritePause = (milliseconds) =>
  milliseconds === usualPause ? null : writeDuration(milliseconds);

const minute = 60_000;
const roundPause: WritePause = (milliseconds) =>
  milliseconds < minute ? null : writeDuration(Math.round(milliseconds / minute) * minute);

function keep(talk: Talk, pause: WritePause, flow: FlowDocument, library: Library, words: boolean): FlowTest {
  const [first] = talk.turns;
  const opens = first === undefined || first.event.kind === 'started';
  const lines = linesOf(talk, pause).slice(0, mostLines);
  const test: FlowTest = {
    id: talk.id,
    title: talk.title,
    at: talk.at,
    ...(talk.user === null ? {} : { user: talk.user }),
    ...(talk.memory === null ? {} : { memory: talk.memory }),
    ...(talk.timeZone === undefined ? {} : { timeZone: talk.timeZone }),
    ...(talk.ai ? { ai: true } : {}),
    ...answersOf(talk),
    ...(opens ? {} : { opens: false }),
    lines,
  };
  const played = playGolden(test, flow, library);
  const whole = withWhatHappened({ ...test, lines: lines.slice(0, linesOfFirst(played)) }, played);
  return words ? wordsIn(whole, played) : whole;
}

/** How many lines the conversation has that was begun first: up to the one that begins another. */
function linesOfFirst({ initial, opening, lines }: PlayedConversation): number {
  const at = lines.findIndex(({ fresh }) => fresh !== null);
  if (at === -1) return lines.length;
  const before = lines[at - 1] ?? opening;
  // To what was over already, the line says nothing: it is the first of the next one.
  return isFinal((before?.conversation ?? initial).phase) ? at : at + 1;
}

function linesOf({ at, turns }: Talk, pause: WritePause): Line[] {
  let clock = Date.parse(at);
  return turns.flatMap(({ event }) => {
    const gap = Math.max(0, Date.parse(event.at) - clock);
    const line = lineOf(event);
    if (line === null) return [];
    clock += gap;
    const after = pause(gap);
    return [after === null ? line : { ...line, after }];
  });
}

/** What somebody does in an event; null for what follows by itself. */
function lineOf(event: ConversationEvent): Line | null {
  switch (event.kind) {
    case 'userMessage':
      return { user: event.text };
    case 'timePassed':
      return { silence: true };
    case 'resumed':
      return { resume: event.text ?? true };
    case 'authorSet':
      return {
        ...(event.slots ? { set: event.slots } : {}),
        ...(event.state === undefined ? {} : { startFrom: event.state }),
      };
    case 'started':
    case 'effectResolved':
      return null;
  }
}

/**
 * What was answered to the flow, by action and by what the AI was asked, where somebody decided on it. Where one answer
 * was decided on the others are written down with it, so that each stands in its place; all else is sample data, which
 * may change with the flow.
 */
function answersOf({ turns }: Talk): Pick<FlowTest, 'answers'> {
  const all = new Map<string, TalkAnswer[]>();
  for (const answer of turns.flatMap(({ answers }) => answers)) {
    const { effect } = answer;
    const name = effect.kind === 'callAction' ? effect.action : effect.kind;
    all.set(name, [...(all.get(name) ?? []), answer]);
  }
  const decided = [...all].filter(([, answers]) =>
    answers.some(({ isChosen, result }) => isChosen || result.kind === 'ai'),
  );
  if (decided.length === 0) return {};
  return {
    answers: Object.fromEntries(
      decided.map(([name, answers]) => [name, answers.map(({ result }) => answerOf(result))]),
    ),
  };
}

function answerOf(result: EffectResult): Answer {
  switch (result.kind) {
    case 'outcome':
      return isSame(result.data, {}) ? result.outcome : { outcome: result.outcome, data: result.data };
    case 'ai':
      return { ai: result.answer };
    case 'failed':
      return { failed: result.reason };
  }
}

const withoutPauses = (test: FlowTest): FlowTest => ({
  ...test,
  lines: test.lines.map(({ after: _after, ...line }) => line),
});
