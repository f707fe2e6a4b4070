import type { Phase } from '../model/conversation.ts';
import type { Turn } from './turn.ts';

const finalPhases: ReadonlySet<Phase> = new Set(['completed', 'cancelled', 'handed_off', 'expired']);

export const isFinal = (phase: Phase): boolean => finalPhases.has(phase);

export function setPhase(turn: Turn, phase: Phase): void {
  const before = turn.conversation.phase;
  if (before === phase) return;
  turn.conversation.phase = phase;
  turn.trace.push({ kind: 'phase', before, after: phase });
}

const publicPhases = {
  greeting: 'greeting',
  collecting: 'information_gathering',
  confirming: 'confirmation',
  executing: 'processing',
  completed: 'completion',
  cancelled: 'completion',
  handed_off: 'completion',
  expired: 'completion',
} as const satisfies Record<Phase, string>;

export type PublicPhase = (typeof publicPhases)[Phase];

/** The phase by its older name, as the public API gives it. */
export const toPublicPhase = (phase: Phase): PublicPhase => publicPhases[phase];
