import { register } from 'node:module';

// `node --import scripts/bench/register-typescript.mjs file.ts` runs TypeScript as the builds do, types taken away and
// nothing put in: tsx gives every function its name at run time, which costs what is made in a hot path dearly.
register('./typescript-hooks.mjs', import.meta.url);
