import type { Problem } from '@turnwise/checker';
import { exitsOf, type FlowDocument } from '@turnwise/flow';
import type { PlaceToShow } from '../store/view-slice.ts';

/** Where the author is led to for a problem. A problem of the whole flow shows its start. */
export function placeOfProblem(flow: FlowDocument, { place }: Problem): PlaceToShow {
  switch (place.in) {
    case 'state': {
      const state = flow.states[place.name];
      const exit = state && exitsOf(state).find(({ port }) => port === place.port);
      const field = place.field ?? exit?.path.join('.');
      return { in: 'state', state: place.name, ...(field === undefined ? {} : { field }) };
    }
    case 'slot':
      return { in: 'slot', slot: place.name, ...(place.field === undefined ? {} : { field: place.field }) };
    case 'listener':
      return { in: 'listener', listener: place.id };
    case 'action':
      return { in: 'action', action: place.name };
    case 'settings':
    case 'flow':
      return { in: 'settings' };
  }
}
