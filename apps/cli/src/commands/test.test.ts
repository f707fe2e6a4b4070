import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFlow } from '@turnwise/flow';
import { testSuiteSchema } from '@turnwise/testing';
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
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** A flow that asks for a yes or a no. */
const flow = {
  ...createFlow('gate', 'The <gate> & "more"'),
  start: 'ask',
  states: {
    ask: { kind: 'confirm', label: 'In?', prompt: 'Come in?', yes: 'inside', no: 'outside' },
    inside: { kind: 'end', message: 'Welcome <b>in</b>.' },
    outside: { kind: 'end', message: 'Bye.' },
  },
};
const yes = { id: 'yes', title: 'Goes in', lines: [{ user: 'yes', state: 'inside', phase: 'completed' }] };
const wrong = {
  id: 'wrong',
  title: 'Stays "out" <script>alert(1)</script>\u0007',
  lines: [{ user: 'yes & <no>' }, { user: 'yes', state: 'outside', says: ']]> never' }],
};
const suite = (...tests: unknown[]) => ({ format: 'turnwise/tests', schemaVersion: 1, tests });

describe('turnwise test', () => {
  test('passing tests end with 0, with what they go through and what not', async () => {
    const file = write('gate.json', flow);
    write('gate.tests.json', suite(yes));
    const run = await runCli(['test', file]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toBe(
      [
        'ok    Goes in',
        '',
        'The <gate> & "more": 1 of 1 test passes.',
        'States 2 of 3, ways 1 of 2.',
        'No test goes through:',
        '  way ask → outside ("no")',
        '  state outside',
        '',
      ].join('\n'),
    );
  });

  test('a failing test ends with 1 and says where, what was expected and what happened', async () => {
    const file = write('failing.json', flow);
    const run = await runCli(['test', file, '--suite', write('own.json', suite(yes, wrong))]);
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).toMatch(/^ok {4}Goes in$/m);
    expect(run.stdout).toMatch(/^FAIL {2}Stays "out"/m);
    expect(run.stdout).toContain('Line 2, after "yes": it is in the state inside, expected outside.');
    expect(run.stdout).toContain('1 of 2 tests pass.');
  });

  test('templates bring their own tests, and all pass', async () => {
    const [refund, desk, german] = await Promise.all(
      ['refund', 'order_desk', 'terminvereinbarung'].map((id) => runCli(['test', id])),
    );
    for (const run of [refund, desk, german]) {
      expect(run).toMatchObject({ code: 0, stderr: '' });
      expect(run?.stdout).not.toContain('FAIL');
    }
    expect(refund?.stdout).toMatch(/States 17 of 17, ways \d+ of 26\./);
  });

  test('JUnit and HTML say the same, and nothing in them is taken for markup', async () => {
    const file = write('reports.json', flow);
    const own = write('reports-own.json', suite(yes, wrong));
    const reports = [join(folder, 'out.xml'), join(folder, 'out.html')] as const;
    const run = await runCli(['test', file, '--suite', own, '--junit', reports[0], '--html', reports[1]]);
    expect(run.code).toBe(1);
    const xml = read('out.xml');
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites tests="2" failures="1" errors="0" /,
    );
    expect(xml).toContain('<testsuite name="The &lt;gate&gt; &amp; &quot;more&quot;"');
    expect(xml).toContain('value="2/3"');
    expect(xml).toMatch(/<testcase name="Goes in" classname="gate" time="[\d.]+"\/>/);
    expect(xml).toMatch(/<failure type="difference" message="Line 2, after &quot;yes&quot;: /);
    expect(xml).toContain('&gt; yes &amp; &lt;no&gt;');
    const html = read('out.html');
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('1 of 2 fail');
    expect(html).toContain('Welcome &lt;b&gt;in&lt;/b&gt;.');
    for (const text of [xml, html]) {
      expect(text).not.toMatch(/<script|<b>/);
      expect(text).not.toContain('\u0007');
      expect(text).toContain('Stays &quot;out&quot; &lt;script&gt;');
      expect(text.replace(/&(amp|lt|gt|quot|#39|#10);/g, '')).not.toContain('&');
    }
    expect(html).not.toMatch(/(src|href)=/);
  });

  test('tests are looked for and added to those that are there', async () => {
    const file = write('more.json', flow);
    const beside = write('more.tests.json', suite(yes));
    const run = await runCli(['test', file, '--generate']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain(`Found 1 test, written to ${beside}.`);
    expect(run.stdout).toContain('States 3 of 3, ways 2 of 2.');
    const text = read('more.tests.json');
    const written = testSuiteSchema.parse(JSON.parse(text));
    expect(written.tests.map(({ title }) => title)).toEqual(['Goes in', 'In? → no → outside']);
    expect(written.tests[1]?.lines).toMatchObject([{ state: 'outside', phase: 'completed' }]);
    const again = await runCli(['test', file, '--generate']);
    expect(again.stdout).toContain('No more tests were found.');
    expect(read('more.tests.json')).toBe(text);
    // What was there stands as it was written.
    expect(JSON.parse(text).tests[0]).toEqual(yes);
  });

  test('tests that are looked for go into the file that is named, or are only told', async () => {
    const kept = join(folder, 'kept.json');
    const [named, told] = await Promise.all([
      runCli(['test', '-', '--suite', kept, '--generate'], JSON.stringify(flow)),
      runCli(['test', '-', '--generate'], JSON.stringify(flow)),
    ]);
    expect(named).toMatchObject({ code: 0, stderr: '' });
    expect(testSuiteSchema.parse(JSON.parse(read('kept.json'))).tests).toHaveLength(2);
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toContain('Found 2 tests; --suite says where to keep them.');
    expect(existsSync(join(folder, 'undefined'))).toBe(false);
  });

  test('a flow that runs another finds it beside its file', async () => {
    write('gate_inner.json', { ...flow, id: 'gate_inner' });
    const file = write('outer.json', {
      ...createFlow('outer', 'Outer'),
      start: 'part',
      states: {
        part: { kind: 'subflow', flow: 'gate_inner', returned: { completed: 'bye', cancelled: 'bye' } },
        bye: { kind: 'end', message: 'Bye.' },
      },
    });
    write('outer.tests.json', suite({ id: 'a', title: 'Through', lines: [{ user: 'yes', state: 'bye' }] }));
    expect(await runCli(['test', file])).toMatchObject({ code: 0, stderr: '' });
  });

  test('nothing to play, or nothing that can be read, ends with 2 and a sentence', async () => {
    const file = write('bare.json', flow);
    const runs = await Promise.all([
      runCli(['test', file]),
      runCli(['test', '-'], JSON.stringify(flow)),
      runCli(['test', join(folder, 'missing.json')]),
      runCli(['test', file, '--suite', join(folder, 'missing.tests.json')]),
      runCli(['test', file, '--suite', write('garbage.json', '{"format":')]),
      runCli(['test', file, '--suite', write('other.json', { hello: 'world' })]),
      runCli(['test', file, '--suite', write('half.json', suite({ ...yes, lines: [{ user: 1 }] }))]),
      runCli(['test', file, '--suite', write('empty.json', suite())]),
      runCli([
        'test',
        file,
        '--suite',
        write('one.json', suite(yes)),
        '--html',
        join(folder, 'no', 'out.html'),
      ]),
    ]);
    expect(runs.map(({ code }) => code)).toEqual(runs.map(() => 2));
    for (const { stderr } of runs) {
      expect(stderr.trim()).not.toBe('');
      expect(stderr).not.toMatch(/^\s+at /m);
    }
    expect(runs[0]?.stderr).toContain('bare.tests.json');
    expect(runs[6]?.stderr).toContain('tests.0.lines.0.user');
  });
});
