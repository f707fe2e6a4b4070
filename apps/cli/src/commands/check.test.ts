import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFlow } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { buildCliFirst, runCli } from '../test/run-cli.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';

buildCliFirst();
const folder = temporaryFolder();
const write = (name: string, content: unknown) => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
const flow = (id: string, to: string) => ({
  ...createFlow(id, id),
  start: 'hello',
  states: {
    hello: { kind: 'say', messages: ['Hello.'], next: to },
    bye: { kind: 'end', message: 'Bye.' },
  },
});

describe('turnwise check', () => {
  test('a flow without problems ends with 0, from a file, a template or standard input', async () => {
    const file = write('clean.json', flow('clean', 'bye'));
    const runs = await Promise.all([
      runCli(['check', file]),
      runCli(['check', 'refund']),
      runCli(['check', '-'], JSON.stringify(flow('clean', 'bye'))),
    ]);
    expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      runs.map(() => ({ code: 0, stderr: '' })),
    );
    expect(runs[0]?.stdout).toBe('clean: no problems.\n');
  });

  test('an error ends with 1, names the place, and comes as JSON too', async () => {
    const file = write('broken.json', flow('broken', 'nowhere'));
    const [text, json] = await Promise.all([runCli(['check', file]), runCli(['check', file, '--json'])]);
    expect(text.code).toBe(1);
    expect(text.stdout).toMatch(/^error state hello: /m);
    expect(json.code).toBe(1);
    expect(json.json()).toEqual([
      {
        flow: 'broken',
        errors: expect.any(Number),
        warnings: expect.any(Number),
        problems: expect.arrayContaining([
          expect.objectContaining({ kind: 'dangling_target', severity: 'error', place: expect.anything() }),
        ]),
      },
    ]);
  });

  test('what cannot be read ends with 2 and a sentence', async () => {
    const runs = await Promise.all([
      runCli(['check', join(folder, 'missing.json')]),
      runCli(['check', 'no_such_template']),
      runCli(['check', write('garbage.json', '{"format":')]),
      runCli(['check', write('other.json', { hello: 'world' })]),
      runCli(['check', write('newer.json', { ...flow('newer', 'bye'), schemaVersion: 99 })]),
      runCli([
        'check',
        write('wrong.json', { ...flow('wrong', 'bye'), states: { hello: { kind: 'dance' } } }),
      ]),
      runCli(['check', folder]),
      runCli(['check']),
    ]);
    expect(runs.map(({ code }) => code)).toEqual(runs.map(() => 2));
    for (const { stdout, stderr } of runs) {
      expect(stdout).toBe('');
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(stderr.trim()).not.toBe('');
    }
    expect(runs[1]?.stderr).toMatch(/templates are: refund/);
  });

  test('a flow that runs another finds it beside its file', async () => {
    const running = (subflow: string) => ({
      ...createFlow('outer', 'Outer'),
      start: 'part',
      states: {
        part: { kind: 'subflow', flow: subflow, returned: { completed: 'bye', cancelled: 'bye' } },
        bye: { kind: 'end', message: 'Bye.' },
      },
    });
    write('inner.json', flow('inner', 'bye'));
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep', 'flow.json'), JSON.stringify(flow('deep', 'bye')));
    const kinds = async (subflow: string) => {
      const run = await runCli(['check', write(`runs-${subflow}.json`, running(subflow)), '--json']);
      const [result] = run.json() as [{ problems: { kind: string }[] }];
      return result.problems.map(({ kind }) => kind);
    };
    const [inner, deep, template, missing] = await Promise.all(
      ['inner', 'deep', 'greeting', 'nobody'].map(kinds),
    );
    for (const found of [inner, deep, template]) expect(found).not.toContain('unknown_flow');
    expect(missing).toContain('unknown_flow');
  });
});
