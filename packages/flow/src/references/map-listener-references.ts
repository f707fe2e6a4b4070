import { type ListenerDocument, type ListenerOverridesDocument, listenerKinds } from '../schema/listener.ts';
import { mapList } from './map-list.ts';
import { mapTarget, mapText, withMapped } from './map-parts.ts';
import type { ReferenceMapper } from './reference-mapper.ts';

/** The same listener with every reference and text passed through `mapper`. */
export function mapListenerReferences(listener: ListenerDocument, mapper: ReferenceMapper): ListenerDocument {
  let mapped = withMapped(listener, 'answer', (text) => mapText(text, mapper, 'answer'));
  mapped = withMapped(mapped, 'to', (to) => mapTarget(to, mapper, 'to'));
  return withMapped(mapped, 'questions', (questions) =>
    mapList(questions, (entry, index) =>
      withMapped(entry, 'answer', (text) => mapText(text, mapper, `questions.${index}.answer`)),
    ),
  );
}

/** The same for what one state does differently from the flow's listeners. */
export function mapListenerOverrides(
  overrides: ListenerOverridesDocument,
  mapper: ReferenceMapper,
): ListenerOverridesDocument {
  let mapped = overrides;
  for (const kind of listenerKinds) {
    mapped = withMapped(mapped, kind, (override) => {
      if (override === 'off') return override;
      const at = `listeners.${kind}`;
      const answered = withMapped(override, 'answer', (text) => mapText(text, mapper, `${at}.answer`));
      return withMapped(answered, 'to', (to) => mapTarget(to, mapper, `${at}.to`));
    });
  }
  return mapped;
}
