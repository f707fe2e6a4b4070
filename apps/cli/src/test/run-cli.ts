import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll } from 'vitest';

export type CliRun = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output, each line read as JSON. */
  json(): unknown[];
};

const bin = fileURLToPath(new URL('../../bin/turnwise.mjs', import.meta.url));

/** To be called at the top of a test file: builds the command, and what this sub-command needs besides, once. */
export function buildCliFirst(subCommand = 'check'): void {
  beforeAll(async () => {
    const run = await runCli([subCommand, '--help']);
    if (run.code !== 0) throw new Error(run.stderr);
  }, 300_000);
}

/** Runs the command as it is run in a checkout, as a process of its own, with what it is to read. */
export async function runCli(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Promise<CliRun> {
  const child = spawnCli(args, env);
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

export function spawnCli(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { OPENAI_API_KEY: _, TURNWISE_URL: __, TURNWISE_PASSWORD: ___, ...inherited } = process.env;
  return spawn(process.execPath, [bin, ...args], {
    env: { ...inherited, NO_COLOR: '1', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}
