import type { FlowDocument } from '@turnwise/flow';
import {
  type Conversation,
  type ConversationEvent,
  createConversation,
  createProgram,
  type Effect,
  type EffectResult,
  isAwaited,
  type Library,
  type Program,
  resolutionOf,
  resolveOffline,
  type StepResult,
  step,
} from '@turnwise/runtime';
import type { AiRecording } from '../ai-recording/ai-recording.ts';
import { type Replay, replayRecording } from '../ai-recording/replay-recording.ts';
import { readDuration } from './duration.ts';
import type { Answer, GoldenConversation, Line } from './golden-file.ts';

/** One line of a golden conversation, played. */
export type PlayedLine = StepResult & { readonly events: readonly ConversationEvent[] };

export type PlayedConversation = {
  readonly program: Program;
  readonly initial: Conversation;
  readonly opening: PlayedLine | null;
  readonly lines: readonly PlayedLine[];
  /** What the AI was asked although the recording has no answer to it. */
  readonly unanswered: readonly string[];
};

/** When a conversation begins whose file does not say. */
const someDay = '2026-11-21T10:00:00.000Z';
/** Where the calendar ends: no talk goes on past it, however long somebody waits. */
const endOfTime = Date.parse('9999-12-31T00:00:00.000Z');

/** How long somebody takes to write where a line does not say. */
export const usualPause = 10_000;

/**
 * Plays a golden conversation against a flow, from its opening to its last line. Always the same: the clock is the
 * file's own, actions answer with sample data unless the file says otherwise. `library` holds the flows it calls,
 * `recording` what the AI said where the file names one.
 */
export function playGolden(
  golden: GoldenConversation,
  flow: FlowDocument,
  library: Library = {},
  recording: AiRecording | null = null,
): PlayedConversation {
  const begin = golden.at ?? someDay;
  const program = createProgram(flow, library, { ai: golden.ai === true || recording !== null });
  const initial = createConversation(program, {
    id: 'golden',
    flowVersion: 1,
    userId: golden.user ?? null,
    at: begin,
    memory: golden.memory ?? null,
    ...(golden.timeZone ? { timeZone: golden.timeZone } : {}),
  });
  const replay = recording && replayRecording(recording);
  const answer = answerer(golden, replay);
  let clock = Date.parse(begin);
  let conversation = initial;
  let open: Effect[] = [];

  const take = (event: ConversationEvent | null, isAnswered: boolean): PlayedLine => {
    const events: ConversationEvent[] = [];
    const said: StepResult[] = [];
    const happen = (next: ConversationEvent): void => {
      const result = step(program, conversation, next);
      events.push(next);
      said.push(result);
      conversation = result.conversation;
      open.push(...result.effects.filter(isAwaited));
    };
    if (event) happen(event);
    while (isAnswered) {
      const effect = open.shift();
      if (!effect) break;
      const at = new Date(clock).toISOString();
      happen(resolutionOf(effect, answer(effect), at, 5));
    }
    return {
      events,
      conversation,
      replies: said.flatMap((result) => result.replies),
      effects: said.flatMap((result) => result.effects),
      trace: said.flatMap((result) => result.trace),
      fresh: said.find((result) => result.fresh)?.fresh ?? null,
    };
  };

  const opening = golden.opens === false ? null : take({ kind: 'started', at: begin }, true);
  const lines = golden.lines.map((line) => {
    clock = Math.min(endOfTime, clock + (line.after ? readDuration(line.after) : usualPause));
    if (line.answered) return take(null, true);
    return take(eventOf(line, new Date(clock).toISOString()), line.unanswered !== true);
  });
  open = [];
  return { program, initial, opening, lines, unanswered: replay?.unanswered ?? [] };
}

function eventOf(line: Line, at: string): ConversationEvent {
  if (line.silence) return { kind: 'timePassed', at };
  if (line.resume !== undefined) {
    return { kind: 'resumed', at, ...(line.resume === true ? {} : { text: line.resume }) };
  }
  if (line.set || line.startFrom) {
    return {
      kind: 'authorSet',
      at,
      ...(line.set ? { slots: line.set } : {}),
      ...(line.startFrom ? { state: line.startFrom } : {}),
    };
  }
  return { kind: 'userMessage', at, text: (line.user ?? '').repeat(line.repeat ?? 1) };
}

function answerer(golden: GoldenConversation, replay: Replay | null): (effect: Effect) => EffectResult {
  const left = new Map(
    Object.entries(golden.answers ?? {}).map(([name, answers]) => [
      name,
      Array.isArray(answers) ? [...answers] : answers,
    ]),
  );
  return (effect) => {
    const found = left.get(effect.kind === 'callAction' ? effect.action : effect.kind);
    const answer = Array.isArray(found) ? found.shift() : found;
    if (answer !== undefined) return resultOf(answer);
    return replay && effect.kind !== 'callAction' ? replay.answer(effect) : resolveOffline(effect);
  };
}

function resultOf(answer: Answer): EffectResult {
  if (typeof answer === 'string') return { kind: 'outcome', outcome: answer, data: {} };
  if ('outcome' in answer) return { kind: 'outcome', outcome: answer.outcome, data: answer.data };
  if ('ai' in answer) return { kind: 'ai', answer: answer.ai, usage: null };
  return { kind: 'failed', reason: answer.failed, message: 'as the golden conversation has it' };
}
