import type { Conversation } from './model/conversation.ts';
import type { StepResult } from './model/step-result.ts';
import type { Program } from './program/program.ts';
import { step } from './step.ts';

/** Puts a conversation into a state by hand, keeping its slots and data: how the simulator starts from a state. */
export const restartFrom = (
  program: Program,
  conversation: Conversation,
  state: string,
  at: string,
): StepResult => step(program, conversation, { kind: 'authorSet', at, state });
