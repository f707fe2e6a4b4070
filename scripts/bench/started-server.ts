import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

export type StartedServer = {
  readonly url: string;
  /** Processor time it has used, in milliseconds; 0 where the system does not tell. */
  processorMs(): number;
  stop(): Promise<void>;
};

/** Starts a server that says where it is ("... http://127.0.0.1:1234") and waits until it has. */
export async function startServerProcess(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<StartedServer> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const url = await firstUrl(child);
  return {
    url,
    processorMs: () => processorMs(child.pid),
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

async function firstUrl(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The server has no output to read.');
  for await (const line of createInterface({ input: child.stdout })) {
    const url = line.match(/https?:\/\/\S+/)?.[0];
    if (url) return url;
  }
  throw new Error('The server ended before it said where it is.');
}

/** Linux counts it in hundredths of a second: fields 14 and 15 of `stat`, after the name in its brackets. */
function processorMs(pid: number | undefined): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return 0;
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
