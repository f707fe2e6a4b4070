import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableFlow, writeFiles } from '../test/experiment-files.ts';
import { buildCliFirst, runCli } from '../test/run-cli.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';

buildCliFirst('run');
const folder = temporaryFolder();
const key = 'sk-never-to-be-shown-to-anybody';
let count = 0;

const valid = {
  'simulation.yaml': 'multi_turn: {enabled: true, supervisor: {provider: simulated}}\n',
  'project.yaml': 'flow: table.json\n',
  'inputs.yaml': 'inputs: [Hello]\n',
  'table.json': tableFlow,
};
const simulation = (text: string) => ({ 'simulation.yaml': text });
const bomb = Array.from({ length: 12 }, (_, n) =>
  n === 0
    ? 'a0: &a0 [x,x,x,x,x,x,x,x,x]'
    : `a${n}: &a${n} [${Array(9)
        .fill(`*a${n - 1}`)
        .join(',')}]`,
).join('\n');

/** Of each: the files that are other ones (null for none), more options, and what is said. */
const mistakes: readonly [string, Record<string, unknown>, readonly string[], string][] = [
  ['garbage', simulation('a: [1\nb: ]'), [], 'simulation.yaml, line 2'],
  ['an alias bomb', simulation(bomb), [], 'simulation.yaml repeats parts of itself too often'],
  [
    'a file that is too large',
    { 'inputs.yaml': `# ${'x'.repeat(5 * 1_024 * 1_024)}` },
    [],
    'inputs.yaml is larger than 5 MiB',
  ],
  [
    'max_turns 0',
    simulation('multi_turn:\n  max_turns: 0\n'),
    [],
    'simulation.yaml: multi_turn.max_turns (line 2) has to be a whole number from 1 to 100.',
  ],
  [
    'an unknown provider',
    simulation(`multi_turn:\n  supervisor:\n    api_key: ${key}\n    provider: oracle\n`),
    [],
    'multi_turn.supervisor.provider (line 4) has to be one of simulated, mock, openai.',
  ],
  [
    'a broken file with a key in it',
    simulation(`multi_turn:\n  supervisor:\n    api_key: "${key}\n`),
    [],
    'this is no YAML',
  ],
  ['a list for a section', simulation('multi_turn: [1]\n'), [], 'multi_turn (line 1) has to hold names'],
  ['no inputs', { 'inputs.yaml': null }, [], 'has no inputs: it would have them in inputs/generated.yaml'],
  ['an empty list of inputs', { 'inputs.yaml': 'inputs: []\n' }, [], 'inputs (line 1) holds no input.'],
  [
    'an input without words',
    { 'inputs.yaml': 'inputs:\n  - input: Hi\n  - metadata: {persona: kid}\n' },
    [],
    'inputs[1].input (line 3) has to be a text.',
  ],
  ['no flow', { 'project.yaml': 'metadata: {}\n' }, [], 'names no flow'],
  ['a flow that is not there', { 'project.yaml': 'flow: gone.json\n' }, [], 'gone.json.'],
  ['a flow that is none', { 'table.json': '{"format": 1}' }, [], 'table.json'],
  ['a flow of no template', {}, ['--flow', 'no_such_thing'], 'no template of that name'],
  ['two flows', {}, ['refund', '--flow', 'greeting'], 'an experiment is about one flow'],
  [
    'an unknown provider on the command line',
    {},
    ['--supervisor-provider', 'x'],
    'There is no supervisor "x"',
  ],
  ['a turn count that is none', {}, ['--max-turns', '0'], 'a whole number from 1 to 100'],
  ['--talks', {}, ['--talks', '3'], 'With --config it is --iterations.'],
  ['no key', {}, ['--supervisor-provider', 'openai'], 'needs a key: set OPENAI_API_KEY'],
  ['no such time', {}, ['--now', 'yesterday'], '"yesterday" is no time'],
];

test.each(mistakes)('%s ends with 2 and a sentence', async (_, change, options, sentence) => {
  const files = Object.entries({ ...valid, ...change }).filter(([, content]) => content !== null);
  const config = writeFiles(join(folder, `e${++count}`), Object.fromEntries(files));
  const { code, stdout, stderr } = await runCli(['run', 'experiment', ...options, '--config', config]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).not.toContain(key);
  expect(existsSync(join(config, 'experiments'))).toBe(false);
});

test('what is no experiment, and what cannot be written', async () => {
  const config = writeFiles(join(folder, 'fine'), valid);
  const file = join(config, 'table.json');
  const experiment = (...args: string[]) => runCli(['run', 'experiment', ...args]);
  const out = join(folder, 'out');
  expect((await experiment('--config', config, '--out', out)).stderr).toBe('');
  const before = readFileSync(join(out, 'traces.jsonl'), 'utf8');
  const runs = await Promise.all([
    experiment('--config', join(folder, 'gone')),
    experiment('--config', file),
    experiment('--config', config, '--out', out),
    experiment('--config', config, '--out', join(file, 'inside')),
    experiment(file, '--persona', 'zork'),
    experiment(file, '--iterations', '2'),
    experiment(file, '--supervisor-provider', 'mock'),
    experiment('--flow', file, '--talks', 'many'),
  ]);
  expect(runs.map(({ code, stdout }) => ({ code, stdout }))).toEqual(
    runs.map(() => ({ code: 2, stdout: '' })),
  );
  const said = runs.map(({ stderr }) => stderr);
  expect(said[0]).toContain('There is no folder');
  expect(said[1]).toContain('is a file. --config takes the folder');
  expect(said[2]).toContain('traces.jsonl is there already');
  expect(said[3]).toContain('cannot be written (ENOTDIR)');
  expect(said[4]).toContain('There is no persona "zork". There is: plain, brief');
  expect(said[5]).toContain('Without --config it is --talks.');
  expect(said[6]).toContain('The mock supervisor does what simulation.yaml says');
  expect(said[7]).toContain('a whole number from 1 to 200');
  expect(readFileSync(join(out, 'traces.jsonl'), 'utf8')).toBe(before);
});
