import type { Talk } from '../generate/talk.ts';
import type { RehearsalEnding } from './rehearsal.ts';

/** How a talk ended; where it is not over, somebody fell silent in it or gave up. */
export function endingOf({ isOver, conversation }: Talk, isSilent: boolean): RehearsalEnding {
  if (!isOver) return isSilent ? 'silent' : 'tooLong';
  switch (conversation.phase) {
    case 'completed':
      return 'finished';
    case 'handed_off':
      return 'handedOff';
    case 'expired':
      return 'silent';
    default:
      return 'cancelled';
  }
}
