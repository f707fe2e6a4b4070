import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFlow } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { buildCliFirst, runCli } from '../test/run-cli.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';

buildCliFirst('export');
const folder = temporaryFolder();
const now = '2026-11-21T09:00:00Z';
type Line = {
  readonly replies: readonly string[];
  readonly state: string | null;
  readonly phase: string;
  readonly slots: Readonly<Record<string, unknown>>;
  readonly trace?: readonly unknown[];
};
const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && 'replies' in value && Array.isArray(value.replies);

/** Talks in JSON and gives the line for the opening and the line for each message. */
async function talk(
  flow: string,
  messages: readonly string[],
  ...options: readonly string[]
): Promise<Line[]> {
  const input = `${messages.join('\n')}\n`;
  const run = await runCli(['chat', flow, '--json', '--now', now, ...options], input);
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
  const lines = run.json().filter(isLine);
  expect(lines).toHaveLength(messages.length + 1);
  return lines;
}

describe('turnwise chat --json', () => {
  test('holds the refund conversation from the opening to the end', async () => {
    const lines = await talk('refund', ['ORD-12345', 'yes', 'it is broken', 'yes']);
    expect(lines.map(({ state, phase }) => [state, phase])).toEqual([
      ['ask_order', 'greeting'],
      ['right_order', 'confirming'],
      ['ask_reason', 'collecting'],
      ['check_refund', 'confirming'],
      ['done', 'completed'],
    ]);
    expect(lines[0]?.replies).toEqual(['I can help with a refund. What is the order number?']);
    expect(lines[4]?.slots).toEqual({
      order_number: 'ORD-12345',
      item_name: 'Desk lamp',
      amount: 49.9,
      reason: 'defective',
    });
    expect(Object.keys(lines[4] ?? {})).toEqual(['replies', 'state', 'phase', 'slots']);
  });

  test('says the same when run again, and why when asked', async () => {
    const messages = ['hello', 'ORD-12345', 'what time do you close?', 'yes'];
    const [once, again] = await Promise.all([
      talk('refund', messages, '--trace'),
      talk('refund', messages, '--trace'),
    ]);
    expect(again).toEqual(once);
    for (const line of once) expect(line.trace).not.toEqual([]);
  });

  test('starts fresh after the end', async () => {
    const lines = await talk('refund', ['ORD-99999', 'ORD-12345']);
    expect(lines[1]?.phase).toBe('completed');
    expect(lines[2]).toMatchObject({ state: 'right_order', slots: { order_number: 'ORD-12345' } });
  });

  test('lets actions end as chosen, in order, and go wrong', async () => {
    const [chosen, inOrder, failing] = await Promise.all([
      talk('refund', ['ORD-12345'], '--outcome', 'lookup_order=found:{"item_name":"Vase: blue","amount":7}'),
      talk(
        'refund',
        ['ORD-12345', 'ORD-12345'],
        ...['--outcome', 'lookup_order=not_found', '--outcome', 'lookup_order=already_refunded'],
      ),
      talk('refund', ['ORD-12345'], '--outcome', 'lookup_order=timeout'),
    ]);
    expect(chosen[1]?.slots).toMatchObject({ item_name: 'Vase: blue', amount: 7 });
    expect(inOrder.map(({ state }) => state)).toEqual(['ask_order', 'ask_order', 'already_refunded']);
    expect(failing[1]).toMatchObject({ state: 'hand_off', phase: 'handed_off' });
  });

  test('refuses an outcome that cannot be, naming those that can', async () => {
    const outcome = (value: string) => runCli(['chat', 'refund', '--json', '--outcome', value]);
    const runs = await Promise.all(
      ['lookup_order', 'dance=found', 'lookup_order=lost', 'lookup_order=found:{'].map(outcome),
    );
    expect(runs.map(({ code, stdout }) => ({ code, stdout }))).toEqual(
      runs.map(() => ({ code: 2, stdout: '' })),
    );
    expect(runs[1]?.stderr).toMatch(/lookup_order, submit_refund/);
    expect(runs[2]?.stderr).toMatch(/found, not_found, already_refunded, failed, timeout/);
  });

  test('moves the clock, and comes back', async () => {
    const lines = await talk('refund', ['ORD-12345', '{"passTime":"1h"}', '{"resume":true}', 'sure']);
    expect(lines[2]).toMatchObject({ replies: [], state: 'right_order' });
    expect(lines[3]?.replies.join(' ')).toMatch(/ORD-12345.*\?/);
    expect(lines[4]).toMatchObject({ state: 'right_order', slots: { order_number: 'ORD-12345' } });

    const late = await talk('refund', ['ORD-12345', '{"passTime":"3d"}', '{"resume":true}']);
    expect(late[2]?.phase).toBe('expired');
    expect(late[3]).toMatchObject({ state: 'ask_order', phase: 'greeting', slots: {} });
  });

  test('remembers a user while it runs, and nobody without a name', async () => {
    const refund = ['ORD-12345', 'yes', 'broken', 'yes'];
    const again = [...refund, 'same as last time'];
    const [known, unknown] = await Promise.all([
      talk('refund', again, '--user', 'sarah'),
      talk('refund', again),
    ]);
    expect(known.at(-1)?.slots).toMatchObject({ reason: 'defective' });
    expect(unknown.at(-1)?.slots).toEqual({});
  });

  test('answers every line with one line, whatever is in it', async () => {
    const messages = [
      '',
      '   ',
      '😀',
      '{order_number}',
      '{"a":1}',
      '{"passTime":"soon"}',
      '{"passTime":72}',
      '{"resume":false}',
      '{"text":"line one\\nline two"}',
      '[1,2]',
      'null',
      '<script>alert(1)</script>',
      '\u0000\u001b[2J\u2028\u202e',
      'x'.repeat(10_000),
      `{"text":${'['.repeat(20_000)}`,
      'ORD-12345 \u{1F4E6} größe',
    ];
    const input = Buffer.concat([Buffer.from(messages.join('\r\n')), Buffer.from([0x0a, 0xff, 0xfe, 0x0a])]);
    const run = await runCli(['chat', 'refund', '--json', '--now', now], input);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    const answers = run.json();
    expect(answers).toHaveLength(messages.length + 2);
    const refused = { error: { code: 'invalid_input', message: expect.stringMatching(/\w/) } };
    for (const [index, answer] of answers.slice(1).entries()) {
      if (index >= 4 && index <= 7) expect(answer).toEqual(refused);
      else expect(answer).toMatchObject({ replies: expect.anything(), state: expect.anything() });
    }
    for (const index of [1, 2]) expect(answers[index]).toMatchObject({ replies: [], state: 'ask_order' });
  });

  test('masks what is sensitive', async () => {
    const file = join(folder, 'sensitive.json');
    writeFileSync(
      file,
      JSON.stringify({
        ...createFlow('sensitive', 'Sensitive'),
        start: 'card',
        slots: { card: { type: 'text', label: 'Card', sensitive: true } },
        states: {
          card: { kind: 'ask', prompt: 'Which card?', slot: 'card', next: 'bye' },
          bye: { kind: 'end', message: 'Bye.' },
        },
      }),
    );
    const lines = await talk(file, ['4111111111111111'], '--trace');
    expect(lines[1]?.slots).toHaveProperty('card');
    expect(JSON.stringify(lines)).not.toContain('4111111111111111');
  });

  test('runs the flows beside the file, and templates, inside a flow', async () => {
    const outer = (subflow: string) => ({
      ...createFlow('outer', 'Outer'),
      start: 'part',
      states: {
        part: { kind: 'subflow', flow: subflow, returned: { completed: 'bye', cancelled: 'bye' } },
        bye: { kind: 'end', message: 'Back outside.' },
      },
    });
    const inner = {
      ...createFlow('inner', 'Inner'),
      start: 'ask',
      states: {
        ask: { kind: 'ask', prompt: 'Inside?', branches: [{ id: 'any', when: { kind: 'any' }, to: 'end' }] },
        end: { kind: 'end', message: 'Done inside.' },
      },
    };
    mkdirSync(join(folder, 'inner'));
    writeFileSync(join(folder, 'inner', 'flow.json'), JSON.stringify(inner));
    writeFileSync(join(folder, 'runs-inner.json'), JSON.stringify(outer('inner')));
    writeFileSync(join(folder, 'runs-refund.json'), JSON.stringify(outer('refund')));
    const [beside, template] = await Promise.all([
      talk(join(folder, 'runs-inner.json'), ['well']),
      talk(join(folder, 'runs-refund.json'), ['ORD-12345']),
    ]);
    expect(beside[0]).toMatchObject({ replies: ['Inside?'], state: 'ask' });
    expect(beside[1]).toMatchObject({ state: 'bye', phase: 'completed' });
    expect(template[1]).toMatchObject({ state: 'right_order' });
  });

  test('ends with 2 when the flow or the time cannot be read', async () => {
    const runs = await Promise.all([
      runCli(['chat', 'nowhere.json', '--json']),
      runCli(['chat', 'refund', '--json', '--now', 'soon']),
      runCli(['chat', 'refund', '--jsno']),
    ]);
    expect(runs.map(({ code, stdout }) => ({ code, stdout }))).toEqual(
      runs.map(() => ({ code: 2, stdout: '' })),
    );
  });
});

describe('turnwise chat', () => {
  test('reads as a talk in a pipe, with commands', async () => {
    const input = 'ORD-12345\n/slots\n/why\n/pass 2h\n/pass a while\n/dance\n/restart\n/quit\nnever said\n';
    const run = await runCli(['chat', 'refund', '--now', now], input);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    expect(run.stdout).toContain('> ORD-12345\n');
    expect(run.stdout).toContain('  order_number: "ORD-12345" (asked)\n');
    expect(run.stdout).toMatch(/slot order_number: null -> "ORD-12345"/);
    expect(run.stdout).toContain('How long?');
    expect(run.stdout).toContain('There is no command /dance.');
    expect(run.stdout.match(/What is the order number\?/g)).toHaveLength(2);
    expect(run.stdout).not.toContain('never said');
    expect(run.stdout).not.toContain('\u001b[');
  });

  test('says where time ends, and goes on', async () => {
    const far = '{"passTime":"999999d 999999d 999999d"}';
    const json = await runCli(['chat', 'refund', '--now', now, '--json'], `${far}\nORD-12345\n`);
    expect({ code: json.code, stderr: json.stderr }).toEqual({ code: 0, stderr: '' });
    expect(json.json().slice(1)).toMatchObject([
      { error: { code: 'invalid_input', message: expect.stringMatching(/year 9999/) } },
      { slots: { order_number: 'ORD-12345' } },
    ]);
    const run = await runCli(
      ['chat', 'refund', '--now', '9999-12-31T23:59:59Z'],
      '/pass 999999d 999999d\nORD-12345\nyes\n',
    );
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    expect(run.stdout).toContain('after the year 9999');
    const never = await runCli(['chat', 'refund', '--now', '+275760-09-13T00:00:00Z'], 'ORD-12345\n');
    expect(never).toMatchObject({ code: 2, stderr: expect.stringMatching(/is no time/) });
  });

  test('shows quick replies and says when it is over', async () => {
    const run = await runCli(['chat', 'refund', '--now', now], 'ORD-12345\nyes\nbroken\nyes\n');
    expect(run.stdout).toContain('  [Defective] [Wrong item] [Changed mind] [Something else]\n');
    expect(run.stdout).toContain('(The conversation is complete.');
  });
});
