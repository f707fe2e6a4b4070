import type { FlowDocument } from '@turnwise/flow';
import {
  type Conversation,
  type ConversationEvent,
  createConversation,
  createProgram,
  type Effect,
  type EffectResult,
  isAwaited,
  isFinal,
  type Library,
  type Memory,
  type Program,
  resolutionOf,
  step,
  type Trace,
} from '@turnwise/runtime';
import { followWays, wayKey } from '../coverage/ways.ts';
import { readDuration } from '../golden/duration.ts';
import type { Answer } from '../golden/golden-file.ts';
import { usualPause } from '../golden/play-golden.ts';

/** Who talks, and with what around: what a test says before its first line. */
export type Setting = {
  readonly user?: string;
  readonly memory?: Memory;
  readonly ai?: true;
};

/** What is done to the flow: somebody writes, or nobody does for a while. */
export type Said = { readonly user: string } | { readonly silence: true; readonly after: string };

/** What an action or the AI answered in a talk; the usual one is what comes where a test says nothing. */
export type GivenAnswer = { readonly name: string; readonly answer: Answer; readonly isUsual: boolean };

/** A talk up to some point, as data: from here it can go on in one way and in another. */
export type Talk = {
  readonly setting: Setting;
  readonly program: Program;
  readonly conversation: Conversation;
  /** What was asked of the outside and waits for its answer. */
  readonly open: readonly Effect[];
  /** Flows that run, the outermost first. */
  readonly running: readonly string[];
  readonly clock: number;
  readonly lines: readonly Said[];
  readonly answers: readonly GivenAnswer[];
  /** Offered with what was said last. */
  readonly quickReplies: readonly string[];
  readonly before: Talk | null;
  /** Keys of the ways gone since `before`. */
  readonly taken: readonly string[];
  readonly isOver: boolean;
  /** What was said last did not fit, and was counted as a try. */
  readonly asksAgain: boolean;
  /** Somebody asked for a person and went by the arrow that is drawn for too many tries. */
  readonly isShortcut: boolean;
};

/** A talk in which the flow has opened. */
export function beginTalk(flow: FlowDocument, library: Library, at: string, setting: Setting): Talk {
  const program = createProgram(flow, library, { ai: setting.ai === true });
  const conversation = createConversation(program, {
    id: 'golden',
    flowVersion: 1,
    userId: setting.user ?? null,
    at,
    memory: setting.memory ?? null,
  });
  const talk: Talk = {
    setting,
    program,
    conversation,
    open: [],
    running: [flow.id],
    clock: Date.parse(at),
    lines: [],
    answers: [],
    quickReplies: [],
    before: null,
    taken: [],
    isOver: false,
    asksAgain: false,
    isShortcut: false,
  };
  return happen(talk, { kind: 'started', at }, {});
}

/** The talk, gone on with by one line. */
export function takeLine(talk: Talk, line: Said): Talk {
  const clock = talk.clock + ('after' in line ? readDuration(line.after) : usualPause);
  const at = new Date(clock).toISOString();
  const event: ConversationEvent =
    'user' in line ? { kind: 'userMessage', at, text: line.user } : { kind: 'timePassed', at };
  return happen(talk, event, { clock, lines: [...talk.lines, line], quickReplies: [] });
}

/** The talk, gone on with by an answer to what was asked of the outside first. */
export function takeAnswer(talk: Talk, given: GivenAnswer, result: EffectResult): Talk {
  const [effect, ...open] = talk.open;
  if (!effect) return talk;
  const event = resolutionOf(effect, result, new Date(talk.clock).toISOString(), 5);
  return happen(talk, event, { open, answers: [...talk.answers, given] });
}

function happen(talk: Talk, event: ConversationEvent, change: Partial<Talk>): Talk {
  const { conversation, effects, replies, trace, fresh } = step(talk.program, talk.conversation, event);
  const { taken, running } = followWays(talk.running, trace);
  const next = { ...talk, ...change };
  return {
    ...next,
    conversation,
    open: [...next.open, ...effects.filter(isAwaited)],
    running,
    quickReplies: replies.at(-1)?.quickReplies ?? next.quickReplies,
    before: talk,
    taken: taken.map(wayKey),
    isOver: fresh !== null || isFinal(conversation.phase),
    asksAgain: trace.some(({ kind }) => kind === 'attempt'),
    isShortcut: talk.isShortcut || (taken.some(({ port }) => port === 'retry') && !hasTried(trace)),
  };
}

/** It was tried too often, or went round and round. */
const hasTried = (trace: Trace): boolean =>
  trace.some((entry) => entry.kind === 'attempt' || (entry.kind === 'rule' && entry.rule === 'loop'));

/** All the ways a talk went, in order. */
export function waysOfTalk(talk: Talk): Set<string> {
  const pieces: (readonly string[])[] = [];
  for (let at: Talk | null = talk; at; at = at.before) pieces.push(at.taken);
  return new Set(pieces.reverse().flat());
}
