import { createConfig } from './config.ts';
import { readEnv } from './env.ts';
import { StartError } from './start-error.ts';
import { startServer } from './start-server.ts';

/**
 * Is the server until it is told to stop: says in two lines where it is and where the data lives, or in one why it
 * cannot start, and then exits with 1.
 */
export async function runServer(variables: Readonly<Record<string, string | undefined>>): Promise<void> {
  try {
    const server = await startServer(createConfig(readEnv(variables)));
    process.stdout.write(`Turnwise is at ${server.url}\nYour data is kept in ${server.dataDir}\n`);
    stopOnSignals(server.close);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function stopOnSignals(close: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // A second signal is an order.
      if (stopping) process.exit(1);
      stopping = true;
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
