import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const tsx = createRequire(import.meta.url).resolve('tsx/cli');

export type SpawnedServer = {
  readonly url: string;
  readonly output: () => string;
  /** Ends the process as the system would: `SIGKILL` leaves it no time for anything. */
  kill(signal: NodeJS.Signals): Promise<number | null>;
};

/** Starts the server as a process of its own, and waits until it answers or has ended. */
export async function spawnServer(env: Record<string, string>): Promise<SpawnedServer> {
  // tsx starts a process of its own; through --import there is only one, which can be killed.
  const child = spawn(process.execPath, ['--import', importHook(), main], {
    env: { ...process.env, OPENAI_API_KEY: '', HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child);
  const ended = once(child, 'exit');
  const url = await Promise.race([firstAddress(child, output), ended.then(() => null)]);
  if (url === null) throw new Error(output());
  return {
    url,
    output,
    async kill(signal) {
      child.kill(signal);
      const [code] = await ended;
      return typeof code === 'number' ? code : null;
    },
  };
}

/** Starts a server that is not expected to come up, as another user where one is named: what it said, where, and its exit code. */
export async function spawnFailing(env: Record<string, string>, uid?: number) {
  const child = spawn(process.execPath, ['--import', importHook(), main], {
    env: { ...process.env, OPENAI_API_KEY: '', HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid }),
  });
  const parts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    parts.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    parts.stderr += chunk;
  });
  const [code] = await once(child, 'close');
  return { ...parts, code };
}

const importHook = (): string => tsx.replace(/cli\.[mc]?js$/, 'loader.mjs');

function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      text += chunk;
    });
  }
  return () => text;
}

function firstAddress(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve) => {
    const look = () => {
      const address = /Turnwise is at (\S+)\n/.exec(output())?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on('data', look);
  });
}
