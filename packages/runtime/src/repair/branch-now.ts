import type { Branch, Condition } from '@turnwise/flow';
import { aboutContent, chooseBranch } from '../conditions/choose-branch.ts';
import { stateOf } from '../program/flow-program.ts';
import type { Question } from '../turn/question.ts';
import type { Message, Turn } from '../turn/turn.ts';

/** The branch a message would take here, by its words alone unless said otherwise. Looked at, not taken: the trace tells of it when it is. */
export function branchNow(
  turn: Turn,
  message: Message,
  question: Question,
  only: (condition: Condition) => Condition | null = aboutContent,
): Branch | null {
  const state = stateOf(turn.flow, question.state);
  if (!state || !('branches' in state) || state.branches.length === 0) return null;
  const mark = turn.trace.length;
  const choice = chooseBranch(turn, question.state, state.branches, {
    text: message.text,
    reading: message.reading,
    answers: message.findings.answers ?? {},
    isCritical: false,
    only,
  });
  turn.trace.length = mark;
  return choice.kind === 'branch' ? choice.branch : null;
}

/** Every condition counts, a yes or a no among them. */
export const whole = (condition: Condition): Condition => condition;
