import type { ConversationEvent } from '../model/event.ts';
import type { Fresh } from '../model/step-result.ts';

/** The event that opens the conversation following one that is over. */
export const openingOf = ({ text, takesBack }: Fresh, at: string): ConversationEvent =>
  text === null
    ? { kind: 'started', at }
    : { kind: 'userMessage', at, text, ...(takesBack ? { takesBack } : {}) };
