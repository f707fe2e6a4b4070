import type { Turn } from '../turn/turn.ts';

/** How long nothing happened before this event, in milliseconds; 0 where the times cannot be read. */
export function gapBefore(turn: Turn): number {
  const { updatedAt } = turn.before;
  // Two instants of the same minute, the common case, need no calendar.
  if (updatedAt.length === turn.at.length && updatedAt.slice(0, 16) === turn.at.slice(0, 16)) return 0;
  const gap = Date.parse(turn.at) - Date.parse(updatedAt);
  return Number.isFinite(gap) && gap > 0 ? gap : 0;
}

/** Milliseconds without a message after which a conversation is over. */
export const expiresAfter = (turn: Turn): number => turn.program.root.settings.expireHours * 3_600_000;

export const isExpired = (turn: Turn, gap: number): boolean => gap >= expiresAfter(turn);

export const isIdle = (turn: Turn, gap: number): boolean =>
  gap >= turn.program.root.settings.idleMinutes * 60_000;
