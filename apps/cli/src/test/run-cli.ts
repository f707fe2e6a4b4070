import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, vi } from 'vitest';

export type CliRun = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output, each line read as JSON. */
  json(): unknown[];
};

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Builds what it needs when its sources have changed, and runs what is built. */
const bin = fromHere('../../bin/turnwise.mjs');
const built = fromHere('../../dist/turnwise.js');

/** To be called at the top of a test file: builds the command, and what this sub-command needs besides, once. */
export function buildCliFirst(subCommand = 'check'): void {
  // Each test starts processes, on machines that may be busy.
  vi.setConfig({ testTimeout: 180_000 });
  beforeAll(async () => {
    const run = await finished(start(bin, [subCommand, '--help'], {}), '');
    if (run.code !== 0) throw new Error(run.stderr);
  }, 300_000);
}

/** Runs the built command as a process of its own, with what it is to read. */
export const runCli = (
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Promise<CliRun> => finished(spawnCli(args, env), input);

export const spawnCli = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  start(built, args, env);

function start(script: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const { OPENAI_API_KEY: _, TURNWISE_URL: __, TURNWISE_PASSWORD: ___, ...inherited } = process.env;
  return spawn(process.execPath, [script, ...args], {
    env: { ...inherited, NO_COLOR: '1', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

async function finished(child: ReturnType<typeof start>, input: string | Uint8Array): Promise<CliRun> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  // A command that does not read what it is given may be gone before it is written.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const json = () => stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  return { code, stdout, stderr, json };
}
