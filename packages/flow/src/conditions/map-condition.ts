import { mapList } from '../references/map-list.ts';
import { mapPlaceholders } from '../references/map-placeholders.ts';
import type { ReferenceMapper } from '../references/reference-mapper.ts';
import type { Comparand, ConditionDocument } from '../schema/condition.ts';
import type { Scalar } from '../schema/slot.ts';

function mapComparand<T extends { value?: Comparand | undefined }>(
  condition: T,
  mapper: ReferenceMapper,
  field: string,
  /** The slot it is a value of. */
  slot = '',
): T {
  const { value } = condition;
  const at = `${field}.value`;
  const mapScalar = (scalar: Scalar): Scalar =>
    mapper.value(typeof scalar === 'string' ? mapPlaceholders(scalar, mapper, at) : scalar, slot, at);
  if (value === undefined) return condition;
  const mapped = Array.isArray(value) ? mapList(value, mapScalar) : mapScalar(value);
  return mapped === value ? condition : { ...condition, value: mapped };
}

/** The same condition with every slot and state it names passed through `mapper`. */
export function mapCondition(
  condition: ConditionDocument,
  mapper: ReferenceMapper,
  field: string,
): ConditionDocument {
  switch (condition.kind) {
    case 'slot': {
      const slot = condition.slot === '' ? '' : mapper.slot(condition.slot, 'reads', field);
      return mapComparand(
        slot === condition.slot ? condition : { ...condition, slot },
        mapper,
        field,
        condition.slot,
      );
    }
    case 'data':
      if (condition.path !== '') mapper.data(condition.path, 'reads', field);
      return mapComparand(condition, mapper, field);
    case 'memory': {
      // What is remembered is remembered by the slot's name.
      const key = condition.key === '' ? '' : mapper.memory(condition.key, field);
      return mapComparand(
        key === condition.key ? condition : { ...condition, key },
        mapper,
        field,
        condition.key,
      );
    }
    case 'visits': {
      const state = condition.state === '' ? '' : mapper.state(condition.state, field);
      return mapComparand(state === condition.state ? condition : { ...condition, state }, mapper, field);
    }
    case 'all':
    case 'any_of': {
      let changed = false;
      const conditions = condition.conditions.map((part, index) => {
        const mapped = mapCondition(part, mapper, `${field}.conditions.${index}`);
        if (mapped !== part) changed = true;
        return mapped;
      });
      return changed ? { ...condition, conditions } : condition;
    }
    case 'not': {
      const inner = mapCondition(condition.condition, mapper, `${field}.condition`);
      return inner === condition.condition ? condition : { ...condition, condition: inner };
    }
    case 'any':
    case 'keyword':
    case 'regex':
    case 'affirmation':
    case 'intent':
    case 'sentiment':
    case 'ai':
      return condition;
  }
}
