import { effectId, emitEffect } from '../effects/await-effects.ts';
import { saveMemory } from '../effects/save-memory.ts';
import type { Phase } from '../model/conversation.ts';
import { onlyHandoffState, slotLabel, slotOf, stateOf } from '../program/flow-program.ts';
import { showValue } from '../values/render-text.ts';
import { go, type Move, stop } from './move.ts';
import { setPhase } from './phase.ts';
import { say } from './say.ts';
import { filledValues } from './slots.ts';
import { replaceParts, type Turn } from './turn.ts';

type FinalPhase = Extract<Phase, 'completed' | 'cancelled' | 'handed_off' | 'expired'>;

/** Ends the conversation for good. What only a running one needs is let go. */
export function endConversation(turn: Turn, phase: FinalPhase): Move {
  const { conversation } = turn;
  if (phase === 'completed') saveMemory(turn);
  setPhase(turn, phase);
  conversation.pending = null;
  delete conversation.attempts;
  delete conversation.asides;
  delete conversation.reminded;
  replaceParts(turn, { slots: conversation.slots, data: conversation.data, visits: {}, trail: [] });
  return stop;
}

/** A person takes over: in the drawn state, else the flow's only hand-off state, else here and now. */
export function handOver(turn: Turn, drawn: string, sentence: string, reason: string): Move {
  const target = drawn || onlyHandoffState(turn.flow);
  if (target && stateOf(turn.flow, target)) return go(target, drawn ? 'retry' : 'handoff', reason);
  say(turn, sentence);
  return handOverHere(turn, '', null);
}

/** A person takes over at once, with a summary. */
export function handOverHere(turn: Turn, queue: string, summary: string | null): Move {
  emitEffect(turn, {
    kind: 'notifyHandoff',
    id: effectId(turn),
    queue,
    summary: summary ?? summaryOf(turn),
  });
  return endConversation(turn, 'handed_off');
}

/** What a person taking over has to know: every value, sensitive ones masked. */
function summaryOf(turn: Turn): string {
  const { flow } = turn;
  const values = filledValues(turn);
  const items = flow.slotNames.flatMap((name) => {
    const value = values[name];
    return value === undefined || !slotOf(flow, name)
      ? []
      : [{ label: slotLabel(flow, name), value: showValue(turn, name, value) }];
  });
  return flow.texts.handoffSummary(flow.name, items);
}
