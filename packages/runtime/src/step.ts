import type { Understanding } from '@turnwise/understanding';
import { passTime } from './events/pass-time.ts';
import { receiveMessage } from './events/receive-message.ts';
import { resolveEffect } from './events/resolve-effect.ts';
import { resume } from './events/resume.ts';
import { setByAuthor } from './events/set-by-author.ts';
import { start } from './events/start.ts';
import type { Conversation } from './model/conversation.ts';
import type { ConversationEvent } from './model/event.ts';
import type { StepResult } from './model/step-result.ts';
import type { Program } from './program/program.ts';
import { finishTurn } from './turn/finish-turn.ts';
import { beginTurn } from './turn/turn.ts';

export type StepOptions = {
  /** Taken instead of reading the message: for measuring the engine alone, and for tests. */
  readonly understanding?: Understanding;
};

/**
 * What one event does to a conversation. Synchronous, deterministic, total: no clock, no randomness, nothing thrown on
 * what authors draw or users type, and bounded by the flow's `maxStepsPerTurn`.
 */
export function step(
  program: Program,
  conversation: Conversation,
  event: ConversationEvent,
  options: StepOptions = {},
): StepResult {
  const turn = beginTurn(program, conversation, event.at);
  switch (event.kind) {
    case 'started':
      start(turn, event);
      break;
    case 'userMessage':
      receiveMessage(turn, event.text, options.understanding, event.takesBack);
      break;
    case 'effectResolved':
      resolveEffect(turn, event);
      break;
    case 'timePassed':
      passTime(turn);
      break;
    case 'resumed':
      resume(turn, event.text ?? null);
      break;
    case 'authorSet':
      setByAuthor(turn, event);
      break;
  }
  return finishTurn(turn, event.kind);
}
