import { flowsRunning } from './flows-running.ts';
import type { Conversation } from './model/conversation.ts';
import type { Program } from './program/program.ts';

/**
 * The required slots that are not known yet, in asking order: the running flow's, and behind them those of the flows that
 * wait for it. Of two of one name the inner one counts.
 */
export function missingSlots(program: Program, conversation: Conversation): string[] {
  const seen = new Set<string>();
  return [...flowsRunning(program, conversation)].flatMap(({ flow, slots }) => {
    const missing = flow.slotNames.filter(
      (name) =>
        !seen.has(name) && flow.slots[name]?.required === true && (slots[name]?.value ?? null) === null,
    );
    for (const name of flow.slotNames) seen.add(name);
    return missing;
  });
}
