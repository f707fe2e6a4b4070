import { mapStateReferences } from '../kinds/registry.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { mapList, mapRecord, mapTarget, mapText, withMapped } from './map-parts.ts';
import type { ReferenceMapper } from './reference-mapper.ts';

/** Leaves everything as it is; spread it and override what a rename or a search is about. */
export const identityMapper: ReferenceMapper = {
  slot: (name) => name,
  state: (name) => name,
  action: (name) => name,
  flow: (id) => id,
  text: (text) => text,
};

/** Where a mapped reference stands: in a state, a listener, a slot's prompt or the settings. */
export type ReferencePlace =
  | { readonly in: 'state'; readonly name: string }
  | { readonly in: 'slot'; readonly name: string }
  | { readonly in: 'listener'; readonly id: string }
  | { readonly in: 'settings' }
  | { readonly in: 'start' };

/** The flow with everything it names passed through a mapper. Parts that do not change stay the same objects. */
export function mapFlowReferences(
  flow: FlowDocument,
  mapperAt: (place: ReferencePlace) => ReferenceMapper,
): FlowDocument {
  const states = mapRecord(flow.states, (state, name) =>
    mapStateReferences(state, mapperAt({ in: 'state', name })),
  );
  const slots = mapRecord(flow.slots, (slot, name) => {
    const mapper = mapperAt({ in: 'slot', name });
    const mapped = withMapped(slot, 'prompt', (text) => mapText(text, mapper, 'prompt'));
    return withMapped(mapped, 'message', (text) => mapText(text, mapper, 'message'));
  });
  const listeners = mapList(flow.listeners, (listener) => {
    const mapper = mapperAt({ in: 'listener', id: listener.id });
    let mapped = withMapped(listener, 'answer', (text) => mapText(text, mapper, 'answer'));
    mapped = withMapped(mapped, 'to', (to) => mapTarget(to, mapper, 'to'));
    return withMapped(mapped, 'questions', (questions) =>
      mapList(questions, (entry, index) =>
        withMapped(entry, 'answer', (text) => mapText(text, mapper, `questions.${index}.answer`)),
      ),
    );
  });
  const settingsMapper = mapperAt({ in: 'settings' });
  let settings = withMapped(flow.settings, 'closing', (text) => mapText(text, settingsMapper, 'closing'));
  settings = withMapped(settings, 'resumePrompt', (text) => mapText(text, settingsMapper, 'resumePrompt'));
  settings = withMapped(settings, 'resumeGapGreeting', (text) =>
    mapText(text, settingsMapper, 'resumeGapGreeting'),
  );
  const start = mapTarget(flow.start, mapperAt({ in: 'start' }), 'start');
  if (
    states === flow.states &&
    slots === flow.slots &&
    listeners === flow.listeners &&
    settings === flow.settings &&
    start === flow.start
  ) {
    return flow;
  }
  return { ...flow, start, slots, states, listeners, settings };
}
