import { mapTextSlots, placeholdersIn } from '../schema/text-template.ts';
import type { ReferenceMapper } from './reference-mapper.ts';

/** A text with the slots of its placeholders passed through the mapper, which is told of the data it reads. */
export function mapPlaceholders(text: string, mapper: ReferenceMapper, field: string): string {
  if (text.includes('{data.')) {
    for (const path of placeholdersIn(text)) {
      if (path.startsWith('data.')) mapper.data(path.slice('data.'.length), 'reads', field);
    }
  }
  return mapTextSlots(
    text,
    (slot) => mapper.slot(slot, 'reads', field),
    (key) => mapper.memory(key, field),
  );
}
