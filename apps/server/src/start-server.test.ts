import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createConfig } from './config.ts';
import { openDatabase } from './db/open-database.ts';
import { readEnv } from './env.ts';
import { StartError } from './start-error.ts';
import { startServer } from './start-server.ts';
import { spawnFailing, spawnServer } from './test/spawn-server.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'turnwise-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = async (env: Record<string, string>) =>
  startServer(createConfig(readEnv({ PORT: '0', ...env })));

async function expectSentence(env: Record<string, string>, sentence: RegExp) {
  const error = await start(env).then(
    (server) => server.close(),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StartError);
  expect(error).toMatchObject({ message: expect.stringMatching(sentence) });
}

describe('starting', { timeout: 60_000 }, () => {
  test('says in two lines where it is and where the data lives, and stops when told', async () => {
    const server = await spawnServer({ DATA_DIR: join(folder, 'new', 'data') });
    expect(await (await fetch(`${server.url}/ready`)).json()).toEqual({ status: 'ready', database: 'ok' });
    expect(server.output()).toBe(
      `Turnwise is at ${server.url}\nYour data is kept in ${join(folder, 'new', 'data')}\n`,
    );
    expect(await server.kill('SIGINT')).toBe(0);
  });

  test('a port in use is one sentence on standard error, and exit code 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    const { stdout, stderr, code } = await spawnFailing({ DATA_DIR: folder, PORT: String(port) });
    expect(stderr).toMatch(/^Port \d+ is already in use\. .*PORT=\d+\.\n$/);
    expect(stdout).toBe('');
    expect(code).toBe(1);
    other.close();
  });

  test('so is a folder that cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expectSentence({ DATA_DIR: join(folder, 'file', 'data') }, /^Turnwise cannot write to .*DATA_DIR/);
    await expectSentence({ DATA_DIR: '/proc/turnwise' }, /^Turnwise cannot write to .*DATA_DIR/);
  });

  test('and a database from a newer version, a file that is none, and one in use', async () => {
    openDatabase(join(folder, 'turnwise.db')).close();
    const held = openDatabase(join(folder, 'turnwise.db'));
    await expectSentence({ DATA_DIR: folder }, /^Another Turnwise is already using/);
    held.close();

    const connection = new Database(join(folder, 'turnwise.db'));
    connection.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run('x', 99e12);
    connection.close();
    await expectSentence({ DATA_DIR: folder }, /was written by a newer Turnwise/);

    writeFileSync(join(folder, 'turnwise.db'), 'no database at all, but long enough to look at'.repeat(100));
    await expectSentence({ DATA_DIR: folder }, /is damaged or is not a Turnwise database/);
  });

  test('a database that may only be read is one sentence too', async () => {
    const file = join(folder, 'turnwise.db');
    openDatabase(file).close();
    chmodSync(file, 0o444);
    rmSync(`${file}.lock`);
    chmodSync(folder, 0o777);
    // Whoever may do everything may write it all the same.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    const { stdout, stderr, code } = await spawnFailing({ DATA_DIR: folder }, uid);
    expect(stderr).toMatch(/^Turnwise cannot write to .*turnwise\.db\. .*DATA_DIR.*\n$/);
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
  });

  test('and a database of another program, which stays as it is', async () => {
    const file = join(folder, 'turnwise.db');
    const foreign = new Database(file);
    foreign.exec('create table flows (water integer)');
    foreign.close();
    const before = readFileSync(file);
    await expectSentence({ DATA_DIR: folder }, /^.*turnwise\.db is a database of another program\. [^\n]*$/);
    expect(readFileSync(file)).toEqual(before);

    rmSync(file);
    const migrated = new Database(file);
    migrated.exec('create table __drizzle_migrations (id integer, hash text, created_at numeric)');
    migrated.exec('insert into __drizzle_migrations (created_at) values (1)');
    migrated.exec('create table rivers (water integer)');
    migrated.close();
    await expectSentence({ DATA_DIR: folder }, /is a database of another program/);
  });

  test('and an address of the database that is none', async () => {
    for (const url of ['file://data/turnwise.db', 'file:///%zz', 'http://x/y.db']) {
      await expectSentence(
        { DATA_DIR: folder, DATABASE_URL: url },
        /^DATABASE_URL is not the path of a file\..*file:\/path/,
      );
    }
  });

  test('the data is where its database is', async () => {
    const elsewhere = join(folder, 'elsewhere');
    const server = await start({
      DATA_DIR: join(folder, 'nothing'),
      DATABASE_URL: `file:${join(elsewhere, 'x.db')}`,
    });
    expect(server.dataDir).toBe(elsewhere);
    const settings = await (await fetch(`${server.url}/api/settings`)).json();
    expect(settings).toMatchObject({ dataDir: elsewhere });
    await server.close();
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
  });

  test('and settings that make no sense', async () => {
    await expectSentence({ DATA_DIR: folder, PORT: 'ninety' }, /^PORT is "ninety"/);
    await expectSentence(
      { DATA_DIR: folder, OPENAI_API_KEY: 'k', OPENAI_PRICE_INPUT: '0.15' },
      /^OPENAI_PRICE_INPUT and OPENAI_PRICE_OUTPUT .* Set both, or neither\.$/,
    );
    await expectSentence({ DATA_DIR: folder, HOST: '0.0.0.0' }, /TURNWISE_PASSWORD/);
    await expectSentence(
      { DATA_DIR: folder, HOST: '192.0.2.1', TURNWISE_INSECURE: '1' },
      /^HOST is 192\.0\.2\.1/,
    );
    await expectSentence({ DATA_DIR: folder, DATABASE_URL: 'postgres://x/y' }, /SQLite/);
  });
});
