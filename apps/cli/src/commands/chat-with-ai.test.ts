import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createFlow } from '@turnwise/flow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCliFirst, runCli } from '../test/run-cli.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';

buildCliFirst('export');
const folder = temporaryFolder();
const key = 'sk-never-to-be-written-down';
const flow = {
  ...createFlow('table', 'Table'),
  start: 'ask',
  slots: {
    place: { type: 'choice', label: 'Place', choices: [{ value: 'inside' }, { value: 'garden' }] },
    card: { type: 'text', label: 'Card', sensitive: true, rules: [{ kind: 'pattern', value: '^\\d{16}$' }] },
  },
  states: {
    ask: { kind: 'ask', prompt: 'Inside or in the garden?', slot: 'place', next: 'card' },
    card: { kind: 'ask', prompt: 'Which card?', slot: 'card', next: 'write' },
    write: { kind: 'reply', instructions: 'Thank for {card}.', fallback: 'Written by hand.', next: 'bye' },
    bye: { kind: 'end', message: 'Bye.' },
  },
  settings: { ai: { enabled: true } },
};
const file = join(folder, 'table.json');
writeFileSync(file, JSON.stringify(flow));
const lines = 'under the trees\n4111111111111111\n';

const asked: string[] = [];
const answers: Readonly<Record<string, unknown>> = {
  understand: { values: [{ slot: 'place', value: 'garden', words: 'under the trees' }], offTopic: false },
  write_reply: { text: `Written by the AI, called with ${key}.` },
};
/** Speaks the protocol, and tells everybody the key it was called with. */
const service = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    const name = JSON.parse(body).response_format.json_schema.name;
    asked.push(name);
    const message = { role: 'assistant', content: JSON.stringify(answers[name]) };
    const usage = { prompt_tokens: 20, completion_tokens: 5, total_tokens: 25 };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ model: 'small', choices: [{ finish_reason: 'stop', message }], usage }));
  });
});
let env: Record<string, string> = {};
beforeAll(async () => {
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const address = service.address();
  const port = typeof address === 'object' ? address?.port : null;
  env = { OPENAI_API_KEY: key, OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1` };
});
afterAll(() => void service.close());

const chat = (options: readonly string[], input = lines, variables: Record<string, string> = {}) =>
  runCli(['chat', file, '--json', '--trace', ...options], input, variables);

describe('turnwise chat with an AI', () => {
  test('asks it where there is a key for one, unless told not to', async () => {
    asked.length = 0;
    const [withAi, without, noKey] = await Promise.all([
      chat([], lines, env),
      chat(['--no-ai'], lines, env),
      chat([]),
    ]);
    expect(withAi.json()[2]).toMatchObject({
      replies: [`Written by the AI, called with ${key}.`, 'Bye.'],
    });
    expect(without.json()[1]).toMatchObject({ state: 'ask', slots: {} });
    expect(noKey.json()[1]).toMatchObject({ state: 'ask', slots: {} });
    expect(asked).toEqual(['understand', 'write_reply']);
  });

  test('records what it says, and replays it with no key and no service', async () => {
    const recording = join(folder, 'recording.json');
    const live = await chat(['--record', recording, '--now', '2026-11-21T09:00:00Z'], lines, env);
    expect({ code: live.code, stderr: live.stderr }).toEqual({ code: 0, stderr: '' });
    asked.length = 0;

    const options = ['--replay', recording, '--now', '2026-11-29T18:00:00Z'];
    const [replayed, again] = await Promise.all([chat(options), chat(options)]);
    expect({ code: replayed.code, stderr: replayed.stderr }).toEqual({ code: 0, stderr: '' });
    expect(again.stdout).toBe(replayed.stdout);
    expect(asked).toEqual([]);
    const [, garden, end] = replayed.json();
    expect(garden).toMatchObject({ state: 'card', slots: { place: 'garden' } });
    expect(end).toMatchObject({ replies: ['Written by the AI, called with ***.', 'Bye.'] });
    expect(JSON.stringify(end)).toContain('"inputTokens":20,"outputTokens":5');

    const text = readFileSync(recording, 'utf8');
    expect(text).toContain('under the trees');
    for (const secret of [key, '4111111111111111', 'Bearer']) expect(text).not.toContain(secret);
  });

  test('says what a recording has no answer to, goes on without, and ends with 1', async () => {
    const recording = join(folder, 'other.json');
    await chat(['--record', recording], lines, env);
    const run = await chat(['--replay', recording], 'beside the pond\ngarden\n');
    expect(run.code).toBe(1);
    expect(run.stderr).toBe(
      `${recording} has no answer to: understand "beside the pond". The conversation goes on without.\n`,
    );
    expect(run.json()[1]).toMatchObject({ state: 'ask', slots: {} });
    expect(run.json()[2]).toMatchObject({ state: 'card', slots: { place: 'garden' } });
  });

  test('refuses what cannot be recorded or replayed, in a sentence', async () => {
    const recording = join(folder, 'never.json');
    const runs = await Promise.all([
      chat(['--record', recording]),
      chat(['--record', recording, '--replay', recording], lines, env),
      chat(['--record', recording, '--no-ai'], lines, env),
      chat(['--record', join(folder, 'nowhere', 'r.json')], lines, env),
      chat(['--replay', file]),
      chat(['--replay', join(folder, 'gone.json')]),
    ]);
    expect(runs.map(({ code, stdout }) => ({ code, stdout }))).toEqual(
      runs.map(() => ({ code: 2, stdout: '' })),
    );
    expect(runs[0]?.stderr).toContain('set OPENAI_API_KEY');
    expect(runs[4]?.stderr).toContain('is not a recording');
    for (const { stderr } of runs) expect(stderr).toMatch(/^[^\n]+\.\n$/);
    expect(existsSync(recording)).toBe(false);
  });
});
