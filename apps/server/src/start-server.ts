import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { createConversationStore } from './conversations/create-conversation-store.ts';
import { settleAll } from './conversations/settle-effects.ts';
import { openDatabase } from './db/open-database.ts';
import { createHttpCaller } from './effects/call-http.ts';
import { emptyBin } from './flows/delete-flow.ts';
import { createFlowStore } from './flows/flow-store.ts';
import { seedFirstFlow } from './flows/seed-first-flow.ts';
import { startHousekeeping } from './housekeeping.ts';
import { StartError } from './start-error.ts';

export type RunningServer = {
  /** Where it is, e.g. `http://127.0.0.1:3000`. */
  readonly url: string;
  readonly dataDir: string;
  /** Lets requests under way finish, for a few seconds at most, and closes the database. */
  close(): Promise<void>;
};

const patienceMs = 5_000;

/** Opens the data, brings it up to date, and listens. Throws `StartError` with a sentence when it cannot. */
export async function startServer(config: Config): Promise<RunningServer> {
  const database = openDatabase(config.databaseFile);
  try {
    const clock = systemClock;
    const flows = createFlowStore(database.db, clock, Object.keys(config.secrets));
    seedFirstFlow(flows);
    emptyBin(flows);
    const http = createHttpCaller(config);
    const conversations = createConversationStore(database.db, flows, { config, clock, http });
    const { fetch } = createApp({ config, clock, db: database.db, flows, conversations });
    settleAll(conversations);
    void conversations.handoffs.deliver();
    const server = createAdaptorServer({ fetch, createServer });
    const port = await listen(server, config);
    const stopHousekeeping = startHousekeeping(flows, conversations);
    return {
      url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
      dataDir: config.dataDir,
      async close() {
        stopHousekeeping();
        await stopListening(server);
        await Promise.race([conversations.queue.idle(), wait(patienceMs, undefined, { ref: false })]);
        await Promise.all([http.close(), conversations.handoffs.close()]);
        database.close();
      },
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

type Server = ReturnType<typeof createAdaptorServer>;

function listen(server: Server, { host, port }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): StartError {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} is already in use. Stop what runs there, or start with another one: PORT=${port + 1}.`,
      );
    case 'EACCES':
      return new StartError(
        `This account may not use port ${port}. Start with a higher one, such as PORT=3000.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(
        `HOST is ${host}, which is no address of this computer. Leave HOST out to serve this computer alone.`,
      );
    default:
      return new StartError(`The server cannot listen on ${host}, port ${port}: ${error.message}.`);
  }
}

function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, patienceMs);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
