import { say } from './say.ts';
import type { Turn } from './turn.ts';

/** Whether anything has been done that stays done. */
export const hasDone = ({ conversation }: Turn): boolean =>
  [conversation, ...conversation.stack].some(({ done }) => done !== undefined && done.length > 0);

/** Says that it all stops here, and whether anything was done. */
export const sayCancelled = (turn: Turn): void => say(turn, turn.flow.texts.cancelled(hasDone(turn)));
