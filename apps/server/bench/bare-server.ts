import { createServer } from 'node:http';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { createCommitQueue } from '../src/db/commit-queue.ts';
import type { ConversationRow } from '../src/db/conversation-reader.ts';
import { createConversationWriter } from '../src/db/conversation-writer.ts';
import { openDatabase } from '../src/db/open-database.ts';
import { createIdMaker } from '../src/new-id.ts';

// What the chat bench stands beside: the same framework, the same tables with the same rows in them, as long as ours,
// at the same durability and by the same group commit. What is left out is what Turnwise is for: no flow, no
// understanding, no record of why; texts of the right length are written instead. Nor is what came in looked at.

const [folder = '.', workingBytes = '900', recordBytes = '900', answerBytes = '600'] = process.argv.slice(2);
const { db } = openDatabase(join(folder, 'bare.db'));
const at = new Date().toISOString();
const state = 'x'.repeat(Number(workingBytes) - 50);
const record = 'x'.repeat(Number(recordBytes) - 50);
const response = 'x'.repeat(Number(answerBytes) - 70);
db.$client
  .prepare(
    `insert into flows (id, name, description, revision, fingerprint, state_count, runs_flows, created_at, updated_at)
     values ('refund', '', '', 1, '', 1, 0, ?, ?)`,
  )
  .run(at, at);

const writer = createConversationWriter(db);
const { commit } = createCommitQueue(db.$client);
const newId = createIdMaker(() => new Date());
const conversations = new Map<string, ConversationRow>();

const app = new Hono();
app.post('/v1/chat', async (c) => {
  const body = await c.req.json<{ session_id: string; message?: string }>();
  const before = conversations.get(body.session_id);
  const row = before ? nextRow(before) : firstRow(body.session_id);
  conversations.set(body.session_id, row);
  const steps = JSON.stringify([{ text: body.message, record }]);
  await commit(() => {
    if (before) writer.updateConversation(row, before.revision, before.turnRows);
    else {
      writer.insertConversation(row);
      writer.joinSession(row.sessionId, row.id);
    }
    writer.insertTurn({
      conversationId: row.id,
      number: row.turnRows,
      at: row.updatedAt,
      steps,
      sessionId: null,
      clientMessageId: null,
      answer: null,
    });
  });
  return c.json({ session_id: body.session_id, response, turn_count: row.turnCount });
});

function nextRow(row: ConversationRow): ConversationRow {
  const turn = row.turnCount + 1;
  const updatedAt = new Date().toISOString();
  const working = JSON.stringify({ id: row.id, turn, updatedAt, state });
  return {
    ...row,
    working,
    revision: turn,
    turnRows: turn,
    turnCount: turn,
    messageCount: 2 * turn,
    updatedAt,
    dueAt: updatedAt,
  };
}

function firstRow(sessionId: string): ConversationRow {
  const id = newId();
  const createdAt = new Date().toISOString();
  return {
    id,
    flowId: 'refund',
    flowVersion: 1,
    program: 'refund@1',
    sessionId,
    userId: null,
    phase: 'talking',
    working: JSON.stringify({ id, turn: 1, updatedAt: createdAt, state }),
    revision: 1,
    turnRows: 1,
    turnCount: 1,
    messageCount: 2,
    lastMessage: response.slice(0, 280),
    createdAt,
    updatedAt: createdAt,
    dueAt: createdAt,
  };
}

const server = createAdaptorServer({ fetch: app.fetch, createServer });
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') console.log(`Bare is at http://127.0.0.1:${address.port}`);
});
