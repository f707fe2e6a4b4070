import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate --name what_changes` writes the next migration from the schema. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './apps/server/src/db/schema',
  out: './apps/server/src/db/migrations',
});
