import type { ConversationEvent } from '@turnwise/runtime';
import { slotLabel, stateLabel } from '../../../trace/trace-place.ts';
import { valueInWords } from '../../../trace/value-in-words.ts';
import { simulatorMessages as words } from '../messages.ts';
import { durationInWords } from './duration-in-words.ts';
import type { Draft } from './simulation.ts';

/** What began a turn, where it was not a message; null for what is seen anyway. */
export function eventInWords(draft: Draft, event: ConversationEvent, passed: number): string | null {
  switch (event.kind) {
    case 'timePassed':
      return words.later(durationInWords(passed));
    case 'resumed':
      return words.cameBack(durationInWords(passed).toLowerCase());
    case 'authorSet': {
      const place = { ...draft, inside: [] };
      if (event.state !== undefined) return words.startedFrom(stateLabel(place, event.state));
      const changes = Object.entries(event.slots ?? {}).map(([slot, value]) => {
        const label = slotLabel(place, slot);
        return value === null ? words.emptied(label) : words.setTo(label, valueInWords(place, slot, value));
      });
      return changes.join(', ') || null;
    }
    case 'started':
    case 'userMessage':
    case 'effectResolved':
      return null;
  }
}
