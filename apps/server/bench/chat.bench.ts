import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, type Script } from './load.ts';

// POST /v1/chat beside a bare Hono + better-sqlite3 write: same machine, same run, same durability (WAL,
// synchronous=FULL), same group commit, 32 connections. Target: at least 70 % of the bare write.
const target = 0.7;
const connections = 32;
const rounds = 3;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'turnwise-bench-'));

const lines = [null, 'ORD-12345', 'yes', 'defective', 'yes'];
/** Refund conversations from the opening to the end, one after the other on each connection. */
const talk =
  (run: string): Script =>
  (connection, count) => ({
    flow_id: 'refund',
    session_id: `${run}-${connection}-${Math.floor(count / lines.length)}`,
    message: lines[count % lines.length],
  });

const bare = await start(['--import', 'tsx', here('./bare-server.ts')], {});
const server = await start([here('../dist/main.js')], { DATA_DIR: data, PORT: '0', OPENAI_API_KEY: '' });
try {
  await measure(bare.url, connections, 2, talk('warm'));
  await measure(server.url, connections, 4, talk('warm'));
  const best = { bare: 0, chat: 0 };
  for (let round = 0; round < rounds; round++) {
    best.bare = Math.max(best.bare, await measure(bare.url, connections, 4, talk(`r${round}`)));
    best.chat = Math.max(best.chat, await measure(server.url, connections, 4, talk(`r${round}`)));
  }
  const ratio = best.chat / best.bare;
  console.log(`bare Hono + better-sqlite3 write   ${best.bare.toFixed(0).padStart(7)} requests/s`);
  console.log(`POST /v1/chat, the refund flow     ${best.chat.toFixed(0).padStart(7)} turns/s`);
  console.log(`ratio ${ratio.toFixed(2)}, target at least ${target}: ${ratio >= target ? 'met' : 'missed'}`);
  process.exitCode = ratio >= target ? 0 : 1;
} finally {
  bare.process.kill('SIGTERM');
  server.process.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}

function start(args: string[], env: Record<string, string>): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const url = /http:\/\/\S+/.exec(String(chunk))?.[0];
      if (url) resolve({ process: child, url });
    });
    child.once('exit', (code) => reject(new Error(`A server ended with ${code}.`)));
  });
}
