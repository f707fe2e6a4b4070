import { config } from 'zod/v4/core';

// The page's security policy allows no code made at run time. Zod would try, be refused and go on the slow way anyway,
// reported as a violation each time; here it does not try. It looks when a schema is made, so this has to run before
// the chunks with the schemas: in the page's own entry, and first in a worker that reads flows.
config({ jitless: true });
