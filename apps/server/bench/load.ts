import { connect } from 'node:net';

/** What the next request of a connection says. */
export type Script = (connection: number, count: number) => unknown;

export type Load = {
  readonly perSecond: number;
  readonly count: number;
  /** Milliseconds within which that part of the requests was answered. */
  readonly within: (part: number) => number;
  /** Bodies of the first connection's answers, in order. */
  readonly answers: readonly string[];
};

const head = (length: number): string =>
  `POST /v1/chat HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

/**
 * Keeps `connections` busy, one request at a time on each, for some milliseconds. Speaks HTTP by hand: the client shares
 * the machine with the server it measures, and should take as little of it as can be.
 */
export async function putUnderLoad(
  url: string,
  connections: number,
  milliseconds: number,
  script: Script,
): Promise<Load> {
  const port = Number(new URL(url).port);
  const times: number[] = [];
  const answers: string[] = [];
  const start = performance.now();
  const end = start + milliseconds;

  const keepBusy = (connection: number) =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      let count = 0;
      let sent = 0;
      let received = Buffer.alloc(0);
      const send = () => {
        const body = JSON.stringify(script(connection, count++));
        sent = performance.now();
        socket.write(head(Buffer.byteLength(body)) + body);
      };
      socket.setNoDelay(true);
      socket.once('connect', send);
      socket.once('error', reject);
      socket.once('close', () => reject(new Error('The server closed a connection.')));
      socket.on('data', (chunk) => {
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
        const body = wholeBody(received);
        if (body === null) return;
        if (received.subarray(9, 12).toString('latin1') !== '200')
          return reject(new Error(received.toString()));
        if (connection === 0) answers.push(body.toString());
        received = Buffer.alloc(0);
        const now = performance.now();
        times.push(now - sent);
        if (now < end) return send();
        socket.removeAllListeners('close');
        socket.destroy();
        resolve();
      });
    });

  await Promise.all(Array.from({ length: connections }, (_, index) => keepBusy(index)));
  const elapsed = performance.now() - start;
  times.sort((a, b) => a - b);
  return {
    perSecond: (times.length * 1_000) / elapsed,
    count: times.length,
    within: (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN,
    answers,
  };
}

/** The body of a response that has arrived whole; null before that. */
function wholeBody(received: Buffer): Buffer | null {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const length = Number(/content-length: (\d+)/i.exec(received.toString('latin1', 0, end))?.[1]);
  const body = received.subarray(end + 4);
  return body.length < length ? null : body;
}
