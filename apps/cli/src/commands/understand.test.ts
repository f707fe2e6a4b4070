import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { buildCliFirst, runCli, spawnCli } from '../test/run-cli.ts';

buildCliFirst();
const now = '2026-11-21T09:00:00Z';
const order = { order_number: { type: 'text', rules: [{ kind: 'pattern', value: '^ORD-\\d+$' }] } };

describe('turnwise understand', () => {
  test('gives one answer per line, in order', async () => {
    const requests = [
      { text: 'my email is Sarah@Example.COM', slots: { email: { type: 'email' } }, asked: 'email' },
      { text: 'tomorrow', slots: { day: { type: 'date' } }, asked: 'day' },
      { text: 'yes please' },
      {
        text: 'I want my money back',
        intents: { refund: ['money back', 'refund me'], hours: ['when do you open'] },
      },
      { text: 'xyzzy', intents: { hours: ['when do you open'] } },
    ];
    const run = await runCli(
      ['understand', '--now', now],
      requests.map((request) => JSON.stringify(request)).join('\r\n\n'),
    );
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    const [email, day, yes, refund, nothing] = run.json();
    expect(email).toMatchObject({ values: { email: 'Sarah@example.com' } });
    expect(day).toMatchObject({ values: { day: '2026-11-22' } });
    expect(yes).toMatchObject({ values: {}, affirmation: 'yes', commands: [], sentiment: expect.anything() });
    expect(yes).not.toHaveProperty('intent');
    expect(refund).toMatchObject({ intent: 'refund', score: expect.any(Number) });
    expect(nothing).toMatchObject({ intent: null });
  });

  test('answers garbage with an error and reads on', async () => {
    const lines = [
      'not json',
      '[]',
      'null',
      '{"slots":{}}',
      '{"text":5}',
      '{"text":"a","slots":{"x":{"type":"colour"}}}',
      '{"text":"a","slots":{"x":{"type":"text","rules":[{"kind":"pattern","value":"("}]}}}',
      '{"text":"a","time_zone":"Mars/Olympus"}',
      '{"text":"a","now":"soon"}',
      '{"text":"a","region":"x"}',
      '{"text":"a","language":"<script>"}',
      `{"text":${'['.repeat(50_000)}`,
      JSON.stringify({ text: 'a', slots: { __proto__: null, constructor: { type: 'text' } } }),
      '\ufffd\u0000',
      JSON.stringify({ text: 'ORD-1\u2028\u2029😀', slots: order, asked: 'order_number' }),
      JSON.stringify({ text: 'x'.repeat(10_000), slots: order, asked: 'order_number' }),
      JSON.stringify({ text: 'ORD-12345', slots: order, asked: 'order_number' }),
    ];
    const run = await runCli(['understand', '--now', now], `${lines.join('\n')}\n`);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    const answers = run.json();
    expect(answers).toHaveLength(lines.length);
    const refused = { error: { code: 'invalid_input', message: expect.stringMatching(/\w/) } };
    for (const index of [0, 1, 2, 3, 4, 5, 7, 8, 9, 11, 13]) expect(answers[index]).toEqual(refused);
    for (const index of [6, 10, 12, 14, 15]) expect(answers[index]).toHaveProperty('values');
    expect(answers.at(-1)).toMatchObject({ values: { order_number: 'ORD-12345' } });
  });

  test('a --now that is no time ends with 2', async () => {
    const run = await runCli(['understand', '--now', 'soon']);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/"soon" is no time/);
  });

  test('a reader that goes away is no error', async () => {
    const child = spawnCli(['understand', '--now', now]);
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(`${JSON.stringify({ text: 'yes' })}\n`.repeat(5_000));
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
