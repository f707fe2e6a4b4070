import { writeFileSync } from 'node:fs';
import { flowJsonSchema } from './flow-json-schema.ts';

/** `pnpm --filter @turnwise/flow schema`: writes flow.schema.json from the zod schema. */
const file = new URL('../flow.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(flowJsonSchema(), null, 2)}\n`);
