import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hc } from 'hono/client';
import { createApp } from '../app.ts';
import type { AppType } from '../app-type.ts';
import { type Config, createConfig } from '../config.ts';
import { createConversationStore } from '../conversations/create-conversation-store.ts';
import { openDatabase } from '../db/open-database.ts';
import { createHttpCaller } from '../effects/call-http.ts';
import { readEnv } from '../env.ts';
import { createFlowStore } from '../flows/flow-store.ts';
import { seedFirstFlow } from '../flows/seed-first-flow.ts';

/** The whole app on a database file of its own, with a clock that tests move. Call `close` when done. */
export function openTestApp(change: Partial<Config> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'turnwise-server-'));
  const config = { ...createConfig(readEnv({ DATA_DIR: folder })), ...change };
  const database = openDatabase(config.databaseFile);
  const time = { now: new Date('2026-03-02T09:00:00.000Z') };
  const clock = () => time.now;
  const flows = createFlowStore(database.db, clock, Object.keys(config.secrets));
  seedFirstFlow(flows);
  const http = createHttpCaller(config);
  const conversations = createConversationStore(database.db, flows, { config, clock, http });
  const { app, fetch } = createApp({ config, clock, db: database.db, flows, conversations });
  const headers = { host: 'localhost:3000' };
  return {
    app,
    config,
    db: database.db,
    flows,
    conversations,
    time,
    client: hc<AppType>('http://localhost:3000', { fetch: app.request, headers }),
    /** As the server is given requests, its shortcuts included. */
    fetch: (path: string, init: RequestInit = {}) =>
      fetch(
        new Request(`http://localhost:3000${path}`, { ...init, headers: { ...headers, ...init.headers } }),
      ),
    request: (path: string, init: RequestInit = {}) =>
      app.request(path, { ...init, headers: { ...headers, ...(init.headers ?? {}) } }),
    postJson: (path: string, body: unknown, extra: Record<string, string> = {}) =>
      app.request(path, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', ...extra },
        body: JSON.stringify(body),
      }),
    close() {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type TestApp = ReturnType<typeof openTestApp>;
