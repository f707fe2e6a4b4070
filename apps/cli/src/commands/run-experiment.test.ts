import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personas } from '@turnwise/testing';
import { describe, expect, test } from 'vitest';
import { readTraces, tableFlow, withoutChance, writeFiles } from '../test/experiment-files.ts';
import { buildCliFirst, runCli } from '../test/run-cli.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';

buildCliFirst('run');
const folder = temporaryFolder();
const place = (name: string) => join(folder, name);
const run = (...args: string[]) => runCli(['run', 'experiment', ...args]);

const script = ['in the garden', '4111', 'yes', 'thanks'];
const scripted = `# as the guide has it
multi_turn:
  enabled: true
  max_turns: 12
  auto_approve_tools: true
  supervisor:
    provider: mock
    metadata:
      scripted_questions: ${JSON.stringify(script)}
      mock_reason: "script_complete"
      mock_closing: "Thanks, that is all."
`;
const inputs = `inputs:
  - input: "Hi, a table please"
    metadata:
      persona: business_traveler
      persona_description: "Frequent business traveler who values efficiency"
      tier: gold
`;
const project = `flow: flows/table.json
metadata:
  team: development
  service_context: >
    A restaurant
    by the lake.
`;
const experiment = (name: string, files: Record<string, unknown> = {}) =>
  writeFiles(place(name), {
    'configs/simulation.yaml': scripted,
    'configs/project.yaml': project,
    'inputs/generated.yaml': inputs,
    'flows/table.json': tableFlow,
    ...files,
  });

describe('turnwise run experiment', () => {
  test('plays a script, and writes every talk down', async () => {
    const config = experiment('scripted');
    const done = await run('--config', config);
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toContain('1 of 1 talk came to an end as it should.');
    const [time = ''] = readdirSync(join(config, 'experiments'));
    expect(time).toMatch(/^\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d$/);
    const [trace, ...more] = readTraces(join(config, 'experiments', time));
    expect(more).toEqual([]);
    expect(trace).toMatchObject({
      iteration: 0,
      persona: 'business_traveler',
      input: 'Hi, a table please',
      output: 'Bye.',
      success: true,
      multi_turn: { enabled: true, turn_count: 4, termination_reason: 'flow_completed' },
      state: 'bye',
      phase: 'completed',
      misreadings: [],
      conversation_state: {
        metadata: { persona: 'business_traveler', tier: 'gold' },
        context: { persona: 'business_traveler', service_context: 'A restaurant by the lake.' },
      },
    });
    expect(trace?.trace_id).toMatch(/^[\da-f-]{36}$/);
    expect(trace?.duration_ms).toEqual(expect.any(Number));
    expect(trace?.conversation_state.turns.slice(0, 4)).toEqual([
      { role: 'assistant', content: 'Inside or <b>garden</b>?' },
      { role: 'user', content: 'Hi, a table please' },
      { role: 'assistant', content: expect.stringContaining('Inside or <b>garden</b>?') },
      { role: 'user', content: 'in the garden' },
    ]);
    expect(JSON.stringify(trace?.slots)).not.toContain('4111');
  });

  test('a script that is over before the flow ends the talk as its author says', async () => {
    const config = experiment('short', {
      'configs/simulation.yaml': scripted.replace(/scripted_questions: .*/, 'scripted_questions: ["garden"]'),
    });
    const done = await run('--config', config, '--out', place('short-out'));
    expect(done.code).toBe(0);
    const [trace] = readTraces(place('short-out'));
    expect(trace).toMatchObject({
      multi_turn: { turn_count: 2, termination_reason: 'script_complete' },
      output: 'Which card?',
    });
    expect(trace?.conversation_state.turns.at(-1)).toEqual({ role: 'user', content: 'Thanks, that is all.' });
  });

  test('what the command line says goes before what the files say', async () => {
    const config = experiment('overridden', { 'inputs/generated.yaml': 'inputs: [Hi, Hello]\n' });
    const out = (name: string) => place(`overridden-${name}`);
    const runs = await Promise.all([
      run('--config', config, '--no-multi-turn', '--out', out('single')),
      run('--config', config, '--max-turns', '2', '--iterations', '2', '--out', out('few')),
      run('--config', config, '--no-auto-approve', '--persona', 'expert_user', '--out', out('refused')),
      run(
        '--config',
        config,
        '--flow',
        'refund',
        '--supervisor-provider',
        'simulated',
        '--out',
        out('refund'),
      ),
      run('greeting', '--config', config, '--out', out('greeting')),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([0, 1, 0, 0, 0]);
    expect(readTraces(out('single')).map(({ multi_turn }) => multi_turn)).toEqual(
      [1, 2].map(() => ({ enabled: false, turn_count: 1, termination_reason: 'single_turn' })),
    );
    const few = readTraces(out('few'));
    expect(few.map(({ iteration }) => iteration)).toEqual([0, 0, 1, 1]);
    expect(few[0]).toMatchObject({
      success: false,
      multi_turn: { turn_count: 2, termination_reason: 'max_turns' },
    });
    expect(runs[1]?.stdout).toContain('0 of 4 talks came to an end as they should.');
    expect(readTraces(out('refused'))[0]).toMatchObject({
      persona: 'expert_user',
      output: 'Sorry, it cannot be done.',
    });
    expect(runs[3]?.stdout).toContain('Refund, with simulated users, seed 1');
    expect(runs[4]?.stdout).toContain('Greeting');
  });

  test('without a provider and a key, made-up users talk in the manner that comes nearest', async () => {
    const config = experiment('cast', {
      'configs/simulation.yaml': 'multi_turn: {enabled: true, max_turns: 30, max_turn: 3}\n',
      'inputs/generated.yaml': {
        inputs: [
          {
            input: 'Hi',
            metadata: { persona: 'business_traveler', persona_description: 'values efficiency' },
          },
          { input: 'Hi', metadata: { persona: 'zork' } },
          { input: 'Hi', metadata: { persona: 'chatty' } },
        ],
      },
    });
    const done = await run('--config', config, '--out', place('cast-out'));
    expect(done.stderr).toBe(
      [
        `${join(config, 'configs/simulation.yaml')}: multi_turn.max_turn means nothing here.`,
        'business_traveler is played as impatient.',
        'Nothing is known of how zork talks: played as plain.',
        '',
      ].join('\n'),
    );
    expect(readTraces(place('cast-out')).map(({ manner, seed }) => [manner, seed])).toEqual([
      ['impatient', 1],
      [null, 2],
      ['chatty', 3],
    ]);
  });

  test('files may stand beside one another, as YAML or as JSON', async () => {
    const config = writeFiles(place('flat'), {
      'simulation.yml': 'multi_turn: {enabled: true}\n',
      'project.json': { flow: 'contact_form' },
      'inputs.json': { inputs: ['Hello'] },
    });
    const done = await run('--config', config, '--now', '2026-11-21T09:00:00Z');
    expect(done).toMatchObject({ stderr: '' });
    expect(done.stdout).toContain('Contact form, with simulated users');
  });

  test('without an experiment every built-in persona talks, the same by the same seed', async () => {
    const file = join(writeFiles(place('alone'), { 'table.json': tableFlow }), 'table.json');
    const out = (name: string) => place(`alone-${name}`);
    const options = ['--now', '2026-11-21T09:00:00Z', '--talks', '2'];
    const [one, again, other, brief] = await Promise.all([
      run(file, ...options, '--seed', '7', '--out', out('one')),
      run(file, ...options, '--seed', '7', '--out', out('again')),
      run(file, ...options, '--seed', '8', '--out', out('other')),
      run(file, '--persona', 'Brief', '--out', out('brief')),
    ]);
    const talks = (name: string) => readTraces(out(name)).map(withoutChance);
    expect(talks('one').map(({ persona }) => persona)).toEqual([...personas, ...personas]);
    expect(talks('again')).toEqual(talks('one'));
    expect(talks('other')).not.toEqual(talks('one'));
    expect(talks('brief').map(({ persona }) => persona)).toEqual(Array(5).fill('brief'));
    expect(one.stdout.split('\n').slice(0, -3)).toEqual(again.stdout.split('\n').slice(0, -3));
    for (const { code, stderr } of [one, again, other, brief]) {
      expect(stderr).toBe('');
      expect([0, 1]).toContain(code);
    }
  });

  test('the report is a page for people in which nothing is taken for markup', async () => {
    const hostile = '<script>alert(1)</script>';
    const config = experiment('page', {
      'inputs/generated.yaml': { inputs: [{ input: hostile, metadata: { persona: '<i>"me"</i>' } }] },
    });
    const done = await run('--config', config, '--max-turns', '1', '--out', place('page-out'));
    expect(done.code).toBe(1);
    const html = readFileSync(join(place('page-out'), 'report.html'), 'utf8');
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('0 of 1 talk came to an end as it should.');
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).toContain('Inside or &lt;b&gt;garden&lt;/b&gt;?');
    expect(html).toContain('&lt;i&gt;&quot;me&quot;&lt;/i&gt;');
    expect(html).not.toMatch(/<script|<b>|<i>|(src|href)=/);
    expect(html.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
  });

  test('says how it is used where nothing is to be run', async () => {
    const [bare, help, none] = await Promise.all([runCli(['run']), run('--help'), run()]);
    expect(bare.code).toBe(2);
    expect(bare.stderr).toContain('experiment [options] [flow]');
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('--supervisor-provider');
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('--config') });
    expect(existsSync('experiments')).toBe(false);
  });
});
