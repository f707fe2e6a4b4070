import type { FlowDocument, ReferencePlace } from '@turnwise/flow';
import { KindIcon } from '../../../ui/kind-icons.tsx';
import { listenerWords } from '../listeners/messages.ts';
import { Section } from '../panels/Section.tsx';
import { slotLabel, stateLabel } from '../panels/state-label.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import type { PlaceToShow } from '../store/view-slice.ts';
import { messages } from './messages.ts';
import { placesOfUse, type Used } from './places-of-use.ts';
import styles from './slots.module.css';

/** Every place that fills, reads or clears a slot, or calls an action; pressing one leads there. */
export function WhereUsed({ used, onLeave }: { used: Used; onLeave?: () => void }) {
  const store = useEditorStore();
  const flow = useEditor((state) => state.flow);
  const places = placesOfUse(flow, used);
  return (
    <Section
      title={messages.usedIn}
      folds="open"
      summary={places.length === 0 ? messages.usedNowhere : messages.uses(places.length)}
      hint={places.length === 0 ? messages.usedInNone[used.is] : undefined}
    >
      {places.length > 0 && (
        <ul>
          {places.map(({ place, field, uses }) => {
            const state = place.in === 'state' ? flow.states[place.name] : undefined;
            return (
              <li key={JSON.stringify(place)}>
                <button
                  type="button"
                  className={styles.use}
                  onClick={() => {
                    onLeave?.();
                    store.getState().showPlace(placeToShow(place, field));
                  }}
                >
                  {state && <KindIcon kind={state.kind} size={16} bare />}
                  <span>{placeLabel(flow, place)}</span>
                  {uses.length > 0 && <small>{uses.map((use) => messages.use[use]).join(', ')}</small>}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

function placeLabel(flow: FlowDocument, place: ReferencePlace): string {
  switch (place.in) {
    case 'state':
      return stateLabel(place.name, flow.states[place.name]);
    case 'slot':
      return messages.inSlot(slotLabel(flow, place.name));
    case 'listener': {
      const listener = flow.listeners.find(({ id }) => id === place.id);
      return listener ? listener.label || listenerWords[listener.kind].name : messages.inListener;
    }
    case 'settings':
    case 'start':
      return messages.inSettings;
  }
}

function placeToShow(place: ReferencePlace, field: string): PlaceToShow {
  switch (place.in) {
    case 'state':
      return { in: 'state', state: place.name, field };
    case 'slot':
      return { in: 'slot', slot: place.name, field };
    case 'listener':
      return { in: 'listener', listener: place.id };
    case 'settings':
    case 'start':
      return { in: 'settings' };
  }
}
