import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFlowStore } from '../flows/flow-store.ts';
import { listTests, saveTests } from '../flows/flow-tests.ts';
import { migrationsFolder } from '../places.ts';
import { openDatabase } from './open-database.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'turnwise-database-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A database as the first version of Turnwise left it. */
function openFirst(file: string): Database.Database {
  const { entries } = JSON.parse(readFileSync(join(migrationsFolder(), 'meta', '_journal.json'), 'utf8'));
  const connection = new Database(file);
  connection.exec(readFileSync(join(migrationsFolder(), `${entries[0].tag}.sql`), 'utf8'));
  connection.exec(
    'create table __drizzle_migrations (id integer primary key, hash text, created_at numeric)',
  );
  connection
    .prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)')
    .run('', entries[0].when);
  return connection;
}

const addFlow = (first: Database.Database) =>
  first.exec(`insert into flows (id, name, description, revision, fingerprint, state_count, runs_flows, created_at, updated_at)
    values ('f', 'F', '', 1, '', 1, 0, '2026-01-01', '2026-01-01')`);

test('flows of before they had tests have none, and can be given some', () => {
  const file = join(folder, 'turnwise.db');
  const first = openFirst(file);
  addFlow(first);
  first.close();
  const tests = [{ id: 't', title: 'Hello', lines: [{ user: 'hello' }] }];
  const opened = openDatabase(file);
  const store = createFlowStore(opened.db, () => new Date());
  expect(listTests(store, 'f')).toEqual({ ok: true, value: [] });
  saveTests(store, 'f', tests);
  opened.close();
  const again = openDatabase(file);
  expect(
    listTests(
      createFlowStore(again.db, () => new Date()),
      'f',
    ),
  ).toEqual({ ok: true, value: tests });
  again.close();
});

test('conversations of before it was known when they are due are looked at, those that are over are not', () => {
  const file = join(folder, 'turnwise.db');
  const first = openFirst(file);
  addFlow(first);
  for (const phase of ['collecting', 'executing', 'completed', 'cancelled', 'handed_off', 'expired']) {
    first
      .prepare(`insert into conversations (id, flow_id, flow_version, program, session_id, phase, working, revision,
        turn_rows, turn_count, message_count, last_message, created_at, updated_at)
        values (?, 'f', 1, 'f@1', 's', ?, '{}', 1, 1, 1, 1, '', '2026-01-01', '2026-01-02')`)
      .run(phase, phase);
  }
  first.close();
  const { db, close } = openDatabase(file);
  const due = db.$client
    .prepare('select id, due_at as due from conversations where due_at is not null')
    .all();
  expect(due).toEqual([
    { id: 'collecting', due: '2026-01-02' },
    { id: 'executing', due: '2026-01-02' },
  ]);
  close();
});
