import type { Problem } from '@turnwise/checker';
import { exitsOf, type FlowDocument } from '@turnwise/flow';
import type { PlaceToShow } from '../store/view-slice.ts';

/** What stands for a state's list of problems among its fields. */
export const problemsField = 'problems';

/** Where the author is led to for a problem: its field, or where its state tells of it. A problem of the whole flow shows its settings. */
export function placeOfProblem(flow: FlowDocument, { place }: Problem): PlaceToShow {
  switch (place.in) {
    case 'state': {
      const state = flow.states[place.name];
      const exit = state && exitsOf(state).find(({ port }) => port === place.port);
      const field = place.field ?? exit?.path.join('.') ?? problemsField;
      return { in: 'state', state: place.name, field };
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
