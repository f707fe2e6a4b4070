import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import Database from 'better-sqlite3';
import { Hono } from 'hono';

// What a turn is measured against: a request with JSON, one write of 2 KB that is on the disk before it is answered,
// grouped with the others of the same turn of the event loop, and an answer in JSON. No flow, no checks, no record.
const db = new Database(join(mkdtempSync(join(tmpdir(), 'turnwise-bare-')), 'bare.db'));
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec('create table state (id text primary key, body text not null)');
const upsert = db.prepare(
  'insert into state (id, body) values (?, ?) on conflict (id) do update set body = excluded.body',
);

let waiting: { id: string; done: () => void }[] = [];
const filler = 'x'.repeat(2_000);
const flush = db.transaction((jobs: typeof waiting) => {
  for (const job of jobs) upsert.run(job.id, filler);
});
const commit = (id: string) =>
  new Promise<void>((done) => {
    if (waiting.length === 0) {
      setImmediate(() => {
        const jobs = waiting;
        waiting = [];
        flush(jobs);
        for (const job of jobs) job.done();
      });
    }
    waiting.push({ id, done });
  });

const app = new Hono();
app.post('/v1/chat', async (c) => {
  const { session_id } = await c.req.json<{ session_id: string }>();
  await commit(session_id);
  return c.json({ session_id, response: 'ok' });
});
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  process.stdout.write(`listening on http://127.0.0.1:${port}\n`);
});
