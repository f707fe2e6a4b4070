import { mapStateReferences } from '../kinds/registry.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { mapList } from './map-list.ts';
import { mapListenerReferences } from './map-listener-references.ts';
import { mapRecord, mapTarget, mapText, withMapped } from './map-parts.ts';
import type { ReferenceMapper } from './reference-mapper.ts';

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
    let mapped = withMapped(slot, 'prompt', (text) => mapText(text, mapper, 'prompt'));
    mapped = withMapped(mapped, 'message', (text) => mapText(text, mapper, 'message'));
    mapped = withMapped(mapped, 'default', (value) => mapper.value(value, name, 'default'));
    return withMapped(mapped, 'rules', (rules) =>
      mapList(rules, (rule, index) => {
        const at = `rules.${index}`;
        const told = withMapped(rule, 'message', (text) => mapText(text, mapper, `${at}.message`));
        if (told.kind !== 'oneOf') return told;
        return withMapped(told, 'value', (values) =>
          mapList(values, (value) => String(mapper.value(value, name, at))),
        );
      }),
    );
  });
  const listeners = mapList(flow.listeners, (listener) =>
    mapListenerReferences(listener, mapperAt({ in: 'listener', id: listener.id })),
  );
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
