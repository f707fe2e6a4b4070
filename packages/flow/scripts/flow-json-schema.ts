import { z } from 'zod';
import { kinds, stateSchema } from '../src/kinds/registry.ts';
import { actionSchema } from '../src/schema/action.ts';
import { branchSchema } from '../src/schema/branch.ts';
import { conditionSchema } from '../src/schema/condition.ts';
import { flowSchema, noteSchema, positionSchema } from '../src/schema/flow.ts';
import { frameSchema } from '../src/schema/frame.ts';
import { jsonValueSchema } from '../src/schema/json-value.ts';
import { listenerOverrideSchema, listenerSchema } from '../src/schema/listener.ts';
import { nameSchema, reservedNames, targetSchema } from '../src/schema/names.ts';
import { retrySchema } from '../src/schema/retry.ts';
import { settingsSchema } from '../src/schema/settings.ts';
import { slotFormatSchema, slotSchema } from '../src/schema/slot.ts';
import { slotRuleSchema } from '../src/schema/slot-rule.ts';
import { weekdaysSchema } from '../src/schema/weekdays.ts';
import { conditionWords, fieldWords, partWords, stateWords } from './schema-words.ts';

type Words = { readonly id?: string; readonly title?: string; readonly description?: string };

/** The published JSON Schema of the flow document: what a document may be when it comes in, defaults left out. */
export function flowJsonSchema(): object {
  // The words stand here and not in the zod schemas, so that no browser has to load them.
  const words = z.registry<Words>();
  const add = (schema: z.ZodType, entry: Words) => words.add(schema, entry);

  add(nameSchema, { id: 'name', ...partWords.name });
  add(targetSchema, { id: 'target', ...partWords.target });
  add(slotSchema, { id: 'slot', ...partWords.slot });
  add(slotRuleSchema, { id: 'rule', ...partWords.rule });
  add(slotFormatSchema, { id: 'format', ...partWords.format });
  add(branchSchema, { id: 'branch', ...partWords.branch });
  add(conditionSchema, { id: 'condition', ...partWords.condition });
  add(actionSchema, { id: 'action', ...partWords.action });
  add(listenerSchema, { id: 'listener', ...partWords.listener });
  add(listenerOverrideSchema, { id: 'listener_override', ...partWords.listenerOverride });
  add(retrySchema, { id: 'retry', ...partWords.retry });
  add(settingsSchema, { id: 'settings', ...partWords.settings });
  add(positionSchema, { id: 'position', ...partWords.position });
  add(noteSchema, { id: 'note', ...partWords.note });
  add(frameSchema, { id: 'frame', ...partWords.frame });
  add(jsonValueSchema, { id: 'json_value', ...partWords.jsonValue });
  add(stateSchema, { id: 'state', ...partWords.state });
  for (const { kind, schema } of Object.values(kinds))
    add(schema, { id: `state_${kind}`, ...stateWords[kind] });
  for (const option of conditionSchema.options) {
    const kind = option.shape.kind.value;
    add(option, { id: `condition_${kind}`, description: conditionWords[kind] });
  }

  const schema = z.toJSONSchema(flowSchema, {
    io: 'input',
    metadata: words,
    reused: 'inline',
    // Refinements, which say nothing of themselves.
    override({ zodSchema, jsonSchema }) {
      if (zodSchema === nameSchema) jsonSchema.not = { enum: [...reservedNames] };
      if (zodSchema === weekdaysSchema) jsonSchema.uniqueItems = true;
    },
  });
  return describeFields({
    $schema: schema.$schema,
    $id: `urn:turnwise:flow:${flowSchema.shape.schemaVersion.value}`,
    title: 'Turnwise flow',
    description: partWords.flow.description,
    ...schema,
  });
}

type JsonObject = { [key: string]: unknown };
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts each field's words beside it: `slot.extract`, or `flow.start` for the document itself. */
function describeFields(schema: JsonObject): JsonObject {
  const described = new Set<string>();
  const describe = (part: unknown, id: string): unknown => {
    if (!isObject(part) || !isObject(part.properties)) return part;
    const properties = Object.entries(part.properties).map(([name, field]) => {
      const key = `${id}.${name}`;
      const text = fieldWords[key] ?? (id.startsWith('state_') ? fieldWords[`state.${name}`] : undefined);
      if (text === undefined || !isObject(field)) return [name, field];
      described.add(fieldWords[key] === undefined ? `state.${name}` : key);
      return [name, { description: text, ...field }];
    });
    return { ...part, properties: Object.fromEntries(properties) };
  };
  const definitions = isObject(schema.$defs) ? schema.$defs : {};
  const whole = describe(
    {
      ...schema,
      $defs: Object.fromEntries(Object.entries(definitions).map(([id, part]) => [id, describe(part, id)])),
    },
    'flow',
  );
  const unused = Object.keys(fieldWords).filter((key) => !described.has(key));
  if (unused.length > 0) throw new Error(`No field is called ${unused.join(', ')}.`);
  return isObject(whole) ? whole : schema;
}
