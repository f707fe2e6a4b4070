import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { flowJsonSchema } from '../../scripts/flow-json-schema.ts';

it('flow.schema.json is what the zod schema says; after a change, run `pnpm --filter @turnwise/flow schema`', () => {
  const text = readFileSync(new URL('../../flow.schema.json', import.meta.url), 'utf8');
  expect(text).toBe(`${JSON.stringify(flowJsonSchema(), null, 2)}\n`);
});
