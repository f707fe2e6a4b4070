import type { FlowDocument } from '@turnwise/flow';
import type { ConversationEvent, Reply, TraceEntry } from '@turnwise/runtime';
import type { ConversationRecord } from '../../api/conversations.ts';
import { placeAfter, type TracePlace } from '../../trace/trace-place.ts';

/** What happened from one event of the user, or of time, to where the flow waited again. */
export type ReadTurn = {
  readonly id: string;
  readonly at: string;
  readonly event: ConversationEvent;
  readonly replies: readonly Reply[];
  readonly trace: readonly TraceEntry[];
  /** Where its trace begins: sub-flows entered in earlier turns are still open. */
  readonly place: TracePlace;
};

/**
 * A conversation's record as turns to read. The server keeps a row per commit, so what an action brought back stands
 * in a row of its own: it belongs to the turn that asked for it.
 */
export function conversationTurns(flow: FlowDocument, rows: ConversationRecord['turns']): ReadTurn[] {
  const turns: ReadTurn[] = [];
  let place: TracePlace = { flow, library: {}, inside: [] };
  for (const row of rows) {
    row.steps.forEach((step, index) => {
      const last = turns.at(-1);
      if (step.event.kind === 'effectResolved' && last) {
        const replies = [...last.replies, ...step.replies];
        turns[turns.length - 1] = { ...last, replies, trace: [...last.trace, ...step.trace] };
      } else {
        const { event, replies, trace } = step;
        turns.push({ id: `${row.number} ${index}`, at: event.at, event, replies, trace, place });
      }
      for (const entry of step.trace) place = placeAfter(place, entry);
    });
  }
  return turns;
}
