import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { serializeFlow } from '@turnwise/flow';
import { templates } from '@turnwise/templates';
import { afterAll, describe, expect, test } from 'vitest';
import { buildCliFirst, runCli, spawnCli } from '../test/run-cli.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';

buildCliFirst('export');
const folder = temporaryFolder();
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

const refund = templates.find(({ id }) => id === 'refund')?.flow;
if (!refund) throw new Error('There is no refund template.');
const file = join(folder, 'mine.json');
writeFileSync(file, JSON.stringify({ ...refund, name: 'Größe 😀' }));
const dataDir = (name: string) => ({ DATA_DIR: join(folder, name), DATABASE_URL: '' });

/** Starts `turnwise serve` on a free port and waits until it says where it is. */
async function serve(env: Record<string, string>): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const child = spawnCli(['serve'], { HOST: '127.0.0.1', PORT: '0', ...env });
  started.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    const url = line.match(/http:\S+/)?.[0];
    if (!url) continue;
    return {
      url,
      async stop() {
        child.kill('SIGTERM');
        await once(child, 'exit');
      },
    };
  }
  throw new Error('The server did not start.');
}

describe('turnwise export and import', () => {
  test('work on the data folder when no server runs there', async () => {
    const env = dataDir('alone');
    const seeded = await runCli(['export', 'refund'], '', env);
    expect({ code: seeded.code, stderr: seeded.stderr }).toEqual({ code: 0, stderr: '' });
    expect(seeded.stdout).toBe(serializeFlow(refund));
    const published = await runCli(['export', 'refund', '--version', '1'], '', env);
    expect(published.stdout).toBe(seeded.stdout);

    const imported = await runCli(['import', file], '', env);
    expect(imported).toMatchObject({ code: 0, stdout: 'Imported "Größe 😀" as refund-2.\n' });
    const out = join(folder, 'out.json');
    const exported = await runCli(['export', 'refund-2', '--out', out], '', env);
    expect(exported).toMatchObject({ code: 0, stdout: `Written to ${out}.\n` });
    expect(readFileSync(out, 'utf8')).toBe(serializeFlow({ ...refund, id: 'refund-2', name: 'Größe 😀' }));

    const renamed = await runCli(['import', '-', '--name', 'Renamed'], readFileSync(file), env);
    expect(renamed.stdout).toBe('Imported "Renamed" as refund-3.\n');
  });

  test('go through the server while one runs there', async () => {
    const env = dataDir('served');
    const server = await serve(env);
    try {
      const { port } = new URL(server.url);
      const imported = await runCli(['import', file, '--name', 'Over HTTP'], '', { ...env, PORT: port });
      expect(imported).toMatchObject({ code: 0, stdout: 'Imported "Over HTTP" as refund-2.\n' });
      const exported = await runCli(['export', 'refund-2'], '', { TURNWISE_URL: `${server.url}/` });
      expect(exported.stdout).toBe(serializeFlow({ ...refund, id: 'refund-2', name: 'Over HTTP' }));
      const missing = await runCli(['export', 'nobody'], '', { ...env, PORT: port });
      expect(missing.code).toBe(1);
      expect(missing.stderr).toMatch(/There is no flow called "nobody"/);
      symlinkSync(env.DATA_DIR, join(folder, 'link'));
      const linked = await runCli(['export', 'refund-2'], '', { ...dataDir('link'), PORT: port });
      expect(linked).toMatchObject({ code: 0, stdout: exported.stdout, stderr: '' });
      const elsewhere = await runCli(['export', 'refund'], '', { ...env, PORT: '9' });
      expect(elsewhere.code).toBe(1);
      expect(elsewhere.stderr).toMatch(/but it is not at http:\/\/127\.0\.0\.1:9\./);
    } finally {
      await server.stop();
    }
    const afterwards = await runCli(['export', 'refund-2'], '', env);
    expect(afterwards.stdout).toBe(serializeFlow({ ...refund, id: 'refund-2', name: 'Over HTTP' }));
  });

  test('use the password a server asks for', async () => {
    const server = await serve({ ...dataDir('guarded'), TURNWISE_PASSWORD: 'open sesame' });
    try {
      const env = { TURNWISE_URL: server.url };
      const [without, with_] = await Promise.all([
        runCli(['export', 'refund'], '', env),
        runCli(['export', 'refund'], '', { ...env, TURNWISE_PASSWORD: 'open sesame' }),
      ]);
      expect(without.code).toBe(1);
      expect(without.stderr).toMatch(/asks for a password/);
      expect(with_.stdout).toBe(serializeFlow(refund));
    } finally {
      await server.stop();
    }
  });

  test('say what is wrong and change nothing', async () => {
    const env = dataDir('careful');
    const garbage = join(folder, 'garbage.json');
    writeFileSync(garbage, '{"format":"turnwise/flow"');
    const runs = await Promise.all([
      runCli(['import', garbage], '', env),
      runCli(['import', join(folder, 'missing.json')], '', env),
      runCli(['import', file, '--name', ' '], '', env),
      runCli(['import', file, '--name', 'n'.repeat(130)], '', env),
      runCli(['import', 'order_desk', '--name', 'n'.repeat(130)], '', env),
      runCli(['export', 'refund', '--version', 'newest'], '', env),
      runCli(['export', 'refund', '--format', 'paint'], '', env),
      runCli(['export', join(folder, 'missing.json')], '', env),
    ]);
    expect(runs.map(({ code, stdout }) => ({ code, stdout }))).toEqual(
      runs.map(() => ({ code: 2, stdout: '' })),
    );
    for (const { stderr } of runs) expect(stderr).not.toMatch(/^\s+at /m);
    const noVersion = await runCli(['export', 'refund', '--version', '7'], '', env);
    expect(noVersion).toMatchObject({ code: 1, stderr: 'This flow has no version 7.\n' });
    const unreachable = await runCli(['export', 'refund'], '', { TURNWISE_URL: 'http://127.0.0.1:9' });
    expect(unreachable.code).toBe(1);
    expect(unreachable.stderr).toMatch(/No Turnwise answers at/);
    const unwritable = await runCli(['export', 'refund'], '', { DATA_DIR: file });
    expect(unwritable.code).toBe(1);
    expect(unwritable.stderr).toMatch(/DATA_DIR/);
  });

  test('draw a flow as a diagram, from its file too', async () => {
    const [stored, fromFile] = await Promise.all([
      runCli(['export', 'refund', '--format', 'mermaid'], '', dataDir('drawn')),
      runCli(['export', file, '--format', 'mermaid']),
    ]);
    expect(stored.stdout).toMatch(/^stateDiagram-v2\n[\s\S]*\[\*\] --> state_ask_order\n/);
    expect(fromFile.stdout).toBe(stored.stdout);
  });

  test('draw a flow as a picture that stands alone', async () => {
    const out = join(folder, 'refund.svg');
    const run = await runCli(['export', file, '--format', 'svg', '--out', out]);
    expect(run).toMatchObject({ code: 0, stdout: `Written to ${out}.\n`, stderr: '' });
    const svg = readFileSync(out, 'utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [\s\S]*<\/svg>\n$/);
    expect(svg).toContain('<title>Größe 😀</title>');
    expect(svg).toContain('>Look up order<');
  });

  test('say in a sentence why the server cannot start', async () => {
    const port = await occupiedPort();
    const run = await runCli(['serve'], '', { ...dataDir('taken'), PORT: port });
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(new RegExp(`^Port ${port} is already in use\\. .*\\n$`));
  });
});

/** A port that a process of its own listens on until the tests are over. */
async function occupiedPort(): Promise<string> {
  const code = `const s = require('net').createServer().listen(0, '127.0.0.1', () => console.log(s.address().port))`;
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('Nothing listens.');
}
