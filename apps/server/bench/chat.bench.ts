import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { median, report } from '../../../scripts/bench/report.ts';
import { type StartedServer, startServerProcess } from '../../../scripts/bench/started-server.ts';
import { type Load, putUnderLoad, type Script } from './load.ts';

// Messages per second through POST /v1/chat, beside a server that only writes (bare-server.ts): same machine, same run,
// same client, alternating rounds. Each connection holds refund conversations one after the other, message by message.
// BENCH_PROF=folder leaves a CPU profile of our server there.

const connections = 32;
const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const roundMs = Number(process.env.BENCH_ROUND_MS ?? 2_500);

const lines = [null, 'I want a refund', 'my order is ORD-12345', 'yes', 'it arrived broken', 'yes please'];
let runs = 0;
const talk = (): Script => {
  const run = ++runs;
  return (connection, count) => ({
    flow_id: 'refund',
    session_id: `${run}-${connection}-${Math.floor(count / lines.length)}`,
    message: lines[count % lines.length],
  });
};

type Round = Load & { /** Of the server, in microseconds a request. */ readonly processor: number };

async function round(server: StartedServer): Promise<Round> {
  const before = server.processorMs();
  const load = await putUnderLoad(server.url, connections, roundMs, talk());
  return { ...load, processor: ((server.processorMs() - before) * 1_000) / load.count };
}

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'turnwise-bench-'));
const { BENCH_PROF } = process.env;
const profiling = BENCH_PROF ? ['--cpu-prof', '--cpu-prof-dir', BENCH_PROF] : [];
const turnwise = await startServerProcess([...profiling, place('../dist/main.js')], {
  PORT: '0',
  HOST: '127.0.0.1',
  DATA_DIR: join(folder, 'turnwise'),
  DATABASE_URL: '',
  OPENAI_API_KEY: '',
});
const warmUp = await round(turnwise);
if (!warmUp.answers.slice(0, lines.length).join('').includes('submitted')) {
  throw new Error(
    `The refund does not end as it should: ${warmUp.answers.slice(0, lines.length).join('\n')}`,
  );
}
const sizes = storedSizes(join(folder, 'turnwise', 'turnwise.db'));
const loader = place('../../../scripts/bench/register-typescript.mjs');
const answerBytes = median(warmUp.answers.map((answer) => answer.length));
const bareArgs = [place('./bare-server.ts'), folder, ...[sizes.working, sizes.turn, answerBytes].map(String)];
const bare = await startServerProcess(['--import', loader, ...bareArgs]);
try {
  await round(bare);
  const theirs: Round[] = [];
  const ours: Round[] = [];
  for (let n = 0; n < rounds; n++) {
    theirs.push(await round(bare));
    ours.push(await round(turnwise));
  }
  const speed = (loads: readonly Round[]) => median(loads.map(({ perSecond }) => perSecond));
  const ratios = ours.map(({ perSecond }, index) => perSecond / (theirs[index]?.perSecond ?? Number.NaN));
  report([
    { name: 'POST /v1/chat, the refund flow', value: speed(ours), unit: 'turns/s' },
    { name: 'bare Hono + better-sqlite3 write', value: speed(theirs), unit: 'writes/s' },
    { name: 'ratio', value: median(ratios), target: { atLeast: 0.7 } },
    { name: 'processor time of a turn', value: median(ours.map(({ processor }) => processor)), unit: 'µs' },
    {
      name: 'processor time of a bare write',
      value: median(theirs.map(({ processor }) => processor)),
      unit: 'µs',
    },
    { name: 'a turn, half within', value: median(ours.map(({ within }) => within(0.5))), unit: 'ms' },
    { name: 'a turn, 99 % within', value: median(ours.map(({ within }) => within(0.99))), unit: 'ms' },
    { name: 'working state, mean', value: sizes.working, unit: 'bytes' },
    { name: "a turn's record, mean", value: sizes.turn, unit: 'bytes' },
  ]);
} finally {
  await Promise.all([turnwise.stop(), bare.stop()]);
  rmSync(folder, { recursive: true, force: true });
}

function storedSizes(file: string): { readonly working: number; readonly turn: number } {
  const database = new Database(file, { readonly: true });
  const mean = (sql: string) => Math.round(database.prepare<[], { size: number }>(sql).get()?.size ?? 0);
  const working = mean('select avg(length(working)) as size from conversations');
  const turn = mean('select avg(length(steps)) as size from turns');
  database.close();
  return { working, turn };
}
