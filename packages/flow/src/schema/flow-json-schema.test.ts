import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { flowJsonSchema } from '../../scripts/flow-json-schema.ts';

it('flow.schema.json is what the zod schema says; after a change, run `pnpm --filter @turnwise/flow schema`', () => {
  const text = readFileSync(new URL('../../flow.schema.json', import.meta.url), 'utf8');
  expect(text).toBe(`${JSON.stringify(flowJsonSchema(), null, 2)}\n`);
});

it('says which words are no names', () => {
  expect(flowJsonSchema()).toMatchObject({
    $defs: { name: { not: { enum: ['data', 'memory', 'constructor', 'prototype'] } } },
  });
});

it('says of a confirm what a yes confirms: what is read back, not whatever is known', () => {
  expect(JSON.stringify(flowJsonSchema())).toContain(
    'What is read back and marked confirmed; empty means the slots the question names, else every filled slot.',
  );
});
