import { config } from 'zod/v4/core';

// The page's security policy allows no code made at run time. Zod would try, be refused and go on the slow way anyway,
// with a violation in the console each time; here it does not try. Each page and worker that reads flows imports this.
config({ jitless: true });
