import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exitsOf, stateKinds } from '../kinds/registry.ts';
import { comparisonOps, conditionSchema } from '../schema/condition.ts';
import { currentSchemaVersion } from '../schema/flow.ts';
import { listenerKinds } from '../schema/listener.ts';
import { parseFlowText, serializeFlow } from '../schema/parse-flow.ts';
import { resolveFlow } from '../schema/resolve-flow.ts';
import { retryExitSchema } from '../schema/retry.ts';
import { slotFormatSchema, slotTypes } from '../schema/slot.ts';
import { slotRuleSchema } from '../schema/slot-rule.ts';

const folder = new URL('./frozen/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** Every value of a field anywhere in a document. */
function valuesOf(field: string, value: unknown, found: Set<unknown> = new Set()): Set<unknown> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === field) found.add(inner);
    valuesOf(field, inner, found);
  }
  return found;
}

const kindsOf = (schema: { options: readonly { shape: { kind: { value: string } } }[] }): string[] =>
  schema.options.map((option) => option.shape.kind.value);

describe('frozen documents', () => {
  it('has one for every version so far', () => {
    const expected = Array.from({ length: currentSchemaVersion }, (_, index) => `v${index + 1}.json`);
    expect(readdirSync(folder).sort()).toEqual(expected);
  });

  it.each(readdirSync(folder))('reads %s', (name) => {
    const flow = parseFlowText(read(name));
    expect(flow).toMatchObject({ ok: true });
    if (!flow.ok) return;
    expect(() => resolveFlow(flow.value)).not.toThrow();
    for (const state of Object.values(flow.value.states)) {
      for (const exit of exitsOf(state)) expect(Object.keys(flow.value.states)).toContain(exit.to);
    }
  });

  it('gives the current version back byte by byte, unknown fields included', () => {
    const text = read(`v${currentSchemaVersion}.json`);
    const flow = parseFlowText(text);
    expect(flow.ok && serializeFlow(flow.value)).toBe(text);
  });

  it('holds one of everything, so that a change of any part is seen', () => {
    const document: unknown = JSON.parse(read('v1.json'));
    const kinds = valuesOf('kind', document);
    for (const kind of [
      ...stateKinds,
      ...listenerKinds,
      ...kindsOf(conditionSchema),
      ...kindsOf(slotRuleSchema),
      ...kindsOf(slotFormatSchema),
      'http',
      'builtin',
      'mock',
    ]) {
      expect(kinds, kind).toContain(kind);
    }
    expect(slotTypes.filter((type) => !valuesOf('type', document).has(type))).toEqual([]);
    expect(retryExitSchema.options.filter((then) => !valuesOf('then', document).has(then))).toEqual([]);
    expect(comparisonOps.filter((op) => !valuesOf('op', document).has(op))).toEqual([]);
  });
});
