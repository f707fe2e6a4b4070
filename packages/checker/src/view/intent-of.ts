import type { Listener } from '@turnwise/flow';

/** The name conditions know a listener's intent by; null when it is for something else. */
export const intentOf = (listener: Listener): string | null =>
  listener.kind === 'intent' ? listener.intent || listener.id : null;
