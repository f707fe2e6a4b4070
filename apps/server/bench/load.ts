import { connect } from 'node:net';

/** What the next request of a connection says; `answered` was the last answer's body. */
export type Script = (connection: number, count: number) => unknown;

const head = (length: number): string =>
  `POST /v1/chat HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

/** Keeps `connections` busy, one request at a time on each, for some seconds; gives the requests answered per second. */
export async function measure(
  url: string,
  connections: number,
  seconds: number,
  script: Script,
): Promise<number> {
  const { port } = new URL(url);
  let answered = 0;
  let isOver = false;
  const start = performance.now();
  const timer = setTimeout(() => {
    isOver = true;
  }, seconds * 1_000);
  await Promise.all(
    Array.from({ length: connections }, (_, index) => {
      return new Promise<void>((resolve, reject) => {
        const socket = connect(Number(port), '127.0.0.1');
        let count = 0;
        let pending = '';
        const send = () => {
          const body = JSON.stringify(script(index, count++));
          socket.write(head(Buffer.byteLength(body)) + body);
        };
        socket.setNoDelay(true);
        socket.once('connect', send);
        socket.once('error', reject);
        socket.on('data', (chunk) => {
          pending += chunk.toString('latin1');
          const end = pending.indexOf('\r\n\r\n');
          if (end < 0) return;
          const length = Number(/content-length: (\d+)/i.exec(pending)?.[1]);
          if (pending.length < end + 4 + length) return;
          if (!pending.startsWith('HTTP/1.1 200')) return reject(new Error(pending.slice(0, 2_000)));
          pending = '';
          answered++;
          if (!isOver) return send();
          socket.destroy();
          resolve();
        });
      });
    }),
  );
  clearTimeout(timer);
  return answered / ((performance.now() - start) / 1_000);
}
