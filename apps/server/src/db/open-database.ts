import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { z } from 'zod';
import { migrationsFolder } from '../places.ts';
import { DataInUse, StartError } from '../start-error.ts';
import { ensureFolder } from './ensure-folder.ts';
import { unusable } from './unusable.ts';

/** The driver beneath, for the statements of the hot path. */
export type Connection = Database.Database;
/** The database, typed. */
export type Db = BetterSQLite3Database & { readonly $client: Connection };

export type OpenDatabase = { readonly db: Db; close(): void };

/**
 * Opens the database of one server, creating its folder and bringing its tables up to date. Only one server may use
 * it at a time: what it holds in memory would be out of date otherwise. Throws `StartError`; while another server uses
 * it, `DataInUse` after `patienceMs`.
 */
export function openDatabase(file: string, patienceMs = 3_000): OpenDatabase {
  const folder = dirname(file);
  try {
    ensureFolder(folder);
  } catch (error) {
    throw unusable(folder, error);
  }
  const lock = takeLock(file, patienceMs);
  try {
    const connection = connect(file);
    const db = drizzle({ client: connection });
    refuseNewer(connection);
    migrate(db, { migrationsFolder: migrationsFolder() });
    // What can only be read is opened all the same: this changes nothing, and fails where nothing can be changed.
    connection.exec('update flows set id = id where false');
    return {
      db,
      close() {
        connection.close();
        lock.close();
      },
    };
  } catch (error) {
    lock.close();
    throw error instanceof StartError ? error : unusable(file, error);
  }
}

/** Every acknowledged write is on the disk: WAL with a sync at each commit. */
function connect(file: string): Connection {
  const connection = new Database(file, { timeout: 5_000 });
  refuseForeign(connection);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('cache_size = -32000');
  connection.pragma('temp_store = MEMORY');
  // Moving the log into the database every 16 MB instead of every 4 writes a page that is changed often less often.
  connection.pragma('wal_autocheckpoint = 4000');
  return connection;
}

/** A lock that the system gives back however the process ends: an exclusive transaction on a file of its own. */
function takeLock(file: string, patienceMs: number): Connection {
  let lock: Connection | null = null;
  try {
    lock = new Database(`${file}.lock`, { timeout: patienceMs });
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new DataInUse(
        `Another Turnwise is already using ${dirname(file)}. Stop it first, or set DATA_DIR to another folder.`,
      );
    }
    throw unusable(dirname(file), error);
  }
}

/** A file that another program keeps its tables in is not ours to change. */
function refuseForeign(connection: Connection): void {
  const tables = connection
    .prepare<[], { name: string }>(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'",
    )
    .all()
    .map(({ name }) => name);
  const own = tables.filter((name) => name === 'flows' || name === '__drizzle_migrations');
  // Where nothing but the list of migrations is there, the first start was cut off.
  if (own.length === 2 || tables.every((name) => name === '__drizzle_migrations')) return;
  connection.close();
  throw new StartError(
    `${connection.name} is a database of another program. Give Turnwise a folder of its own with DATA_DIR, or another file with DATABASE_URL.`,
  );
}

const journalSchema = z.object({ entries: z.array(z.object({ when: z.number() })) });

/** Migrations only go forward: a database that has seen one this program does not know is left alone. */
function refuseNewer(connection: Connection): void {
  const known = connection
    .prepare<[], { found: number }>(
      "select count(*) as found from sqlite_master where name = '__drizzle_migrations'",
    )
    .get();
  if (!known?.found) return;
  const applied = connection
    .prepare<[], { newest: number | null }>('select max(created_at) as newest from __drizzle_migrations')
    .get();
  const journal = journalSchema.parse(
    JSON.parse(readFileSync(join(migrationsFolder(), 'meta', '_journal.json'), 'utf8')),
  );
  const newest = Math.max(0, ...journal.entries.map((entry) => entry.when));
  if (Number(applied?.newest ?? 0) > newest) {
    throw new StartError(
      `The data in ${dirname(connection.name)} was written by a newer Turnwise. Update this one, or set DATA_DIR to another folder.`,
    );
  }
}
