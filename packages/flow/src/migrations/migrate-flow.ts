import { err, ok, type Result } from '@turnwise/basics';
import { currentSchemaVersion } from '../schema/flow.ts';
import { type Migration, migrations } from './migrations.ts';

export type MigrationError = { readonly code: 'newer_schema' | 'invalid'; readonly message: string };

/** Refuses a list of migrations with a gap or a repeat: each must lead from version n to n + 1. */
export function checkMigrations(list: readonly Migration[], current: number): void {
  list.forEach((migration, index) => {
    if (migration.from !== index + 1)
      throw new Error(`Migration ${index + 1} starts at version ${migration.from}.`);
  });
  if (list.length !== current - 1) throw new Error(`Version ${current} needs ${current - 1} migrations.`);
}

checkMigrations(migrations, currentSchemaVersion);

/** Brings a document of any past version to the current one. Pure: the input is left as it was. */
export function migrateFlow(
  document: Record<string, unknown>,
  list: readonly Migration[] = migrations,
  current: number = currentSchemaVersion,
): Result<Record<string, unknown>, MigrationError> {
  const version = document.schemaVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return err({
      code: 'invalid',
      message: 'This flow cannot be read: its "schemaVersion" should be a whole number from 1 up.',
    });
  }
  if (version > current) {
    return err({
      code: 'newer_schema',
      message: `This flow was made with a newer Turnwise (document version ${version}, this one reads up to ${current}). Update Turnwise, then import it again.`,
    });
  }
  let migrated = document;
  for (const migration of list.slice(version - 1)) {
    try {
      migrated = migration.migrate(migrated);
    } catch {
      // A migration reads a document nobody has checked yet: what it trips over is the document's fault.
      return err({
        code: 'invalid',
        message: `This flow cannot be read: it says it is of version ${version}, and is not made like one.`,
      });
    }
  }
  return ok(migrated);
}
