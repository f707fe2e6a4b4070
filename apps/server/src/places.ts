import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartError } from './start-error.ts';

/** The first of the folders above this module, itself included, for which `find` gives a path that exists. */
function findUpward(find: (folder: string) => string): string | null {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const path = find(folder);
    if (existsSync(path)) return path;
    const parent = dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
}

/** The checkout's top folder; the current folder when there is none around this program. */
export function checkoutFolder(): string {
  const marker = findUpward((folder) => join(folder, 'pnpm-workspace.yaml'));
  return marker ? dirname(marker) : process.cwd();
}

/** Where the database's migrations are: beside the sources, or beside the built server. */
export function migrationsFolder(): string {
  const journal =
    findUpward((folder) => join(folder, 'migrations', 'meta', '_journal.json')) ??
    findUpward((folder) => join(folder, 'db', 'migrations', 'meta', '_journal.json'));
  if (journal) return dirname(dirname(journal));
  throw new StartError(
    'This copy of Turnwise is not complete: its database migrations are missing. Run "npm start" to build it again.',
  );
}
