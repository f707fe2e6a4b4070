import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

const code = `
  const server = require('node:net').createServer().listen(0, '127.0.0.1', 1, () => {
    process.stdout.write(server.address().port + '\\n', () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
  });`;

/** A service that is there and takes no connection: its line of those who wait for one is full. */
export async function startDeafService() {
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(createInterface({ input: child.stdout }), 'line');
  const waiting: Socket[] = [];
  // The last of these is not connected any more, so neither is whoever comes after it.
  for (let isConnected = true; isConnected; ) {
    const socket = connect(Number(port), '127.0.0.1').on('error', () => {});
    waiting.push(socket);
    isConnected = await Promise.race([
      once(socket, 'connect').then(() => true),
      new Promise<false>((resolve) => setTimeout(resolve, 300, false)),
    ]);
  }
  return {
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}`,
    async close() {
      for (const socket of waiting) socket.destroy();
      child.kill('SIGKILL');
      await once(child, 'close');
    },
  };
}
