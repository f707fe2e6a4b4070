import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readTraces, tableFlow, writeFiles } from '../test/experiment-files.ts';
import { buildCliFirst, runCli } from '../test/run-cli.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';

buildCliFirst('run');
const folder = temporaryFolder();
const key = 'sk-never-to-be-written-down';

type Asked = {
  readonly key: string | undefined;
  readonly body: {
    readonly model: string;
    readonly temperature?: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
};
type Answer = { readonly status?: number; readonly content?: unknown; readonly error?: unknown };

const asked: Asked[] = [];
const going = (text: string) => ({ content: { decision: 'continue', next_user_message: text } });
const done = {
  content: {
    decision: 'terminate',
    termination_reason: 'user_satisfied',
    closing_user_message: `Bye, ${key}.`,
  },
};
/** How the service answers, by how much of the talk it is shown. */
let answer: (asked: Asked) => Answer = () => done;

const service = createServer((request, response) => {
  let text = '';
  request.on('data', (chunk) => {
    text += chunk;
  });
  request.on('end', () => {
    const one = { key: request.headers.authorization, body: JSON.parse(text) };
    asked.push(one);
    const { status = 200, content, error } = answer(one);
    const message = {
      role: 'assistant',
      content: typeof content === 'string' ? content : JSON.stringify(content),
    };
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(error ? { error } : { model: 'small', choices: [{ finish_reason: 'stop', message }] }),
    );
  });
});
let address = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const at = service.address();
  address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}/v1`;
});
afterAll(() => void service.close());
beforeEach(() => {
  asked.length = 0;
});

const supervisor = (more = '') => `multi_turn:
  enabled: true
  supervisor:
    provider: openai
    model: small-one
    temperature: 0.2
${more}`;
const config = writeFiles(join(folder, 'e'), {
  'simulation.yaml': supervisor(),
  'project.yaml': 'flow: table.json\nmetadata: {service_context: A restaurant}\n',
  'inputs.yaml': `inputs:
  - {input: First, metadata: {persona: kid, persona_description: Nine years old}}
  - {input: Second, metadata: {persona: grandma}}
`,
  'table.json': tableFlow,
});
let count = 0;
async function experiment(options: readonly string[] = [], env: Record<string, string> = {}, from = config) {
  const out = join(folder, `out-${++count}`);
  const run = await runCli(['run', 'experiment', '--config', from, '--out', out, ...options], '', {
    OPENAI_API_KEY: key,
    OPENAI_BASE_URL: address,
    ...env,
  });
  return { ...run, traces: readTraces(out), html: readFileSync(join(out, 'report.html'), 'utf8') };
}
const shown = ({ body }: Asked) => JSON.parse(body.messages[1]?.content ?? '');

describe('turnwise run experiment with an AI', () => {
  test('asks it what the user says and when they are done, and shows the key to nobody', async () => {
    answer = (one) => {
      const said = shown(one).conversation.length;
      return said < 4 ? going('garden') : said < 6 ? going(`My card is ${key}`) : done;
    };
    const run = await experiment();
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('with small-one, seed 1');
    expect(run.traces).toMatchObject([
      {
        persona: 'kid',
        input: 'First',
        success: true,
        multi_turn: { turn_count: 3, termination_reason: 'user_satisfied' },
        conversation_state: { turns: expect.arrayContaining([{ role: 'user', content: 'garden' }]) },
        manner: null,
      },
      { persona: 'grandma', input: 'Second', success: true },
    ]);
    expect(run.traces[0]?.conversation_state.turns.at(-1)).toEqual({ role: 'user', content: 'Bye, ***.' });
    for (const text of [run.stdout, run.html, JSON.stringify(run.traces)]) expect(text).not.toContain(key);

    const [first] = asked;
    expect(asked.map(({ key: used }) => used)).toEqual(asked.map(() => `Bearer ${key}`));
    expect(first?.body).toMatchObject({ model: 'small-one', temperature: 0.2 });
    const system = asked.map(({ body }) => body.messages[0]?.content).join('\n');
    for (const words of ['A restaurant', 'kid', 'Nine years old', 'grandma']) expect(system).toContain(words);
    // What the flow says is shown, and told to nobody as an order.
    expect(system).not.toContain('Inside or');
  });

  test('the key, the model and the prompt of the experiment go before those of the surroundings', async () => {
    answer = () => done;
    const own = writeFiles(join(folder, 'own'), {
      'simulation.yaml': supervisor(
        '    api_key: sk-of-the-experiment\n    system_prompt: Play a robot.\n',
      ).replace('    provider: openai\n', ''),
      'inputs.yaml': 'inputs: [Hi]\n',
    });
    const run = await experiment(
      ['--flow', 'greeting', '--supervisor-model', 'other'],
      { OPENAI_API_KEY: '' },
      own,
    );
    expect(run.code).toBe(0);
    expect(asked).toMatchObject([{ key: 'Bearer sk-of-the-experiment', body: { model: 'other' } }]);
    expect(asked[0]?.body.messages[0]?.content).toMatch(/^Play a robot\./);
    expect(run.html + run.stdout + JSON.stringify(run.traces)).not.toContain('sk-of-the-experiment');
  });

  test('a broken answer breaks off its own talk, and no other', async () => {
    answer = (one) =>
      shown(one).conversation.some(({ content }: { content: string }) => content === 'First')
        ? { content: { decision: 'continue', next_user_message: null } }
        : done;
    const run = await experiment();
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('1 of 2 talks came to an end as they should.');
    expect(run.stdout).toContain("The supervisor's answer cannot be used: it goes on and says nothing.");
    expect(run.traces).toMatchObject([
      {
        success: false,
        multi_turn: { termination_reason: 'supervisor_failed' },
        error: "The supervisor's answer cannot be used: it goes on and says nothing.",
      },
      { success: true, error: null },
    ]);
    expect(asked).toHaveLength(3);
  });

  test('what the service refuses is said, whole talks at a time', async () => {
    answer = () => ({ status: 401, error: { message: `Wrong key ${key}` } });
    const run = await experiment();
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('The AI service refuses the API key. (2 talks)');
    expect(run.stdout + run.stderr + run.html + JSON.stringify(run.traces)).not.toContain(key);
    answer = () => ({ content: 'Sure, here you go!' });
    expect((await experiment()).stdout).toContain('something that is not JSON');
  });

  test('a model that takes no temperature is asked without one', async () => {
    answer = ({ body }) =>
      body.temperature === undefined
        ? done
        : {
            status: 400,
            error: { message: 'Unsupported value', param: 'temperature', code: 'unsupported_value' },
          };
    const run = await experiment(['--persona', 'kid']);
    expect(run.code).toBe(0);
    expect(asked.map(({ body }) => body.temperature)).toContain(undefined);
  });
});
