import { type ExperimentTalk, endsWell } from './hold-experiment-talk.ts';
import type { PlannedTalk } from './plan-talks.ts';

/** A talk that was planned and held. */
export type HeldTalk = {
  readonly id: string;
  readonly planned: PlannedTalk;
  readonly talk: ExperimentTalk;
  /** How long it took, with everything that was waited for. */
  readonly durationMs: number;
};

/** A talk as a line of `traces.jsonl`. */
export function talkRecord(
  { id, planned, talk, durationMs }: HeldTalk,
  { multiTurn, serviceContext }: { multiTurn: boolean; serviceContext: string | null },
) {
  const { turns, closing } = talk;
  const said = closing === null ? turns : turns.slice(0, -1);
  return {
    trace_id: id,
    iteration: planned.iteration,
    persona: planned.persona,
    input: turns.find(({ role }) => role === 'user')?.content ?? planned.input,
    output: said.findLast(({ role }) => role === 'assistant')?.content ?? null,
    duration_ms: durationMs,
    success: endsWell(talk.ending),
    multi_turn: { enabled: multiTurn, turn_count: talk.messages, termination_reason: talk.reason },
    conversation_state: {
      turns,
      metadata: planned.metadata,
      context: {
        persona: planned.persona,
        persona_description: planned.description,
        service_context: serviceContext,
      },
    },
    ending: talk.ending,
    error: talk.problem,
    seed: planned.seed,
    manner: planned.manner,
    state: talk.state,
    phase: talk.phase,
    slots: talk.slots,
    misreadings: talk.misreadings,
  };
}
