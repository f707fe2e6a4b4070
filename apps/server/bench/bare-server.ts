import { createServer } from 'node:http';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import Database from 'better-sqlite3';
import { Hono } from 'hono';
import { createCommitQueue } from '../src/db/commit-queue.ts';

// What the chat bench stands beside: the least a server with the same promise can do. The same framework and database,
// the same durability (WAL, a sync at each commit) and the very same group commit, one upsert as large as a conversation's
// working state and two rows for the log; no flow, no understanding, no check of what came in.

const workingBytes = Number(process.argv[3] ?? 900);
const answerBytes = Number(process.argv[4] ?? 600);
const database = new Database(join(process.argv[2] ?? '.', 'bare.db'));
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.pragma('foreign_keys = ON');
database.pragma('cache_size = -32000');
database.pragma('temp_store = MEMORY');
database.exec(`
  create table conversations (id text primary key, working text not null, updated_at text not null);
  create table log (conversation_id text not null, number integer not null, at text not null, text text not null,
    primary key (conversation_id, number));
`);
const upsert = database.prepare<[string, string, string]>(
  `insert into conversations (id, working, updated_at) values (?, ?, ?)
   on conflict (id) do update set working = excluded.working, updated_at = excluded.updated_at`,
);
const log = database.prepare<[string, number, string, string]>(
  'insert into log (conversation_id, number, at, text) values (?, ?, ?, ?)',
);

const { commit } = createCommitQueue(database);

const app = new Hono();
const counts = new Map<string, number>();
const response = 'x'.repeat(Math.max(0, answerBytes - 70));
const state = 'x'.repeat(Math.max(0, workingBytes - 80));

app.post('/v1/chat', async (c) => {
  const body = await c.req.json<{ session_id: string; message?: string }>();
  const at = new Date().toISOString();
  const turn = (counts.get(body.session_id) ?? 0) + 1;
  counts.set(body.session_id, turn);
  const working = JSON.stringify({ id: body.session_id, turn, at, state });
  await commit(() => {
    upsert.run(body.session_id, working, at);
    log.run(body.session_id, 2 * turn, at, body.message ?? '');
    log.run(body.session_id, 2 * turn + 1, at, response);
  });
  return c.json({ session_id: body.session_id, response, turn_count: turn });
});

const server = createAdaptorServer({ fetch: app.fetch, createServer });
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') console.log(`Bare is at http://127.0.0.1:${address.port}`);
});
