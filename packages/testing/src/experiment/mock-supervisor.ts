import type { MockScript } from './simulation.ts';
import { type Decision, type Supervisor, sayNext } from './supervisor.ts';

/**
 * Decides without thinking, for developing and for talks that have to be the same each time: it goes through a list of
 * questions, or always decides the same. A question the talk began with is not said twice.
 */
export function mockSupervisor(script: MockScript, input: string | null): Supervisor {
  const { mock_decision, mock_reason, mock_closing, mock_next_user_message, scripted_questions } = script;
  const end: Decision = { kind: 'terminate', reason: mock_reason, closing: mock_closing };
  if (scripted_questions === null) {
    if (mock_decision === 'terminate') return async () => end;
    return async () => sayNext(mock_next_user_message ?? 'Please go on.');
  }
  const isSaid = scripted_questions[0] === input;
  const left = scripted_questions.slice(isSaid ? 1 : 0);
  return async () => {
    const next = left.shift();
    return next === undefined ? end : sayNext(next);
  };
}
