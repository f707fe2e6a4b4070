import { createFlow, type FlowDocument } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { createScene } from '../generate/scene.ts';
import { playGolden } from '../golden/play-golden.ts';
import { holdExperimentTalk, type TalkOptions } from './hold-experiment-talk.ts';
import { mockSupervisor } from './mock-supervisor.ts';
import { simulatedSupervisor } from './simulated-supervisor.ts';
import { type MockScript, simulationSchema } from './simulation.ts';
import { sayNext, type TalkSoFar } from './supervisor.ts';

const at = '2026-11-21T10:00:00.000Z';

/** Asks for a number, looks it up, and asks whether that is all. */
const flow: FlowDocument = {
  ...createFlow('desk', 'Desk'),
  start: 'ask',
  slots: {
    order: { type: 'text', label: 'Order', rules: [{ kind: 'pattern', value: '^A\\d{3}$' }] },
    card: { type: 'text', label: 'Card', sensitive: true },
  },
  actions: { find: { kind: 'mock', outcomes: [{ name: 'found' }] } },
  states: {
    ask: { kind: 'ask', prompt: 'Which order?', slot: 'order', next: 'card' },
    card: { kind: 'ask', prompt: 'Which card?', slot: 'card', next: 'find' },
    find: { kind: 'action', action: 'find', outcomes: { found: 'all' }, failed: 'broken' },
    all: { kind: 'confirm', prompt: 'Is that all?', yes: 'bye', no: 'ask' },
    bye: { kind: 'end', message: 'Bye.' },
    broken: { kind: 'end', message: 'It is broken.' },
  },
};

const scene = createScene(flow, {}, at);
const script = (metadata: Partial<MockScript>): MockScript =>
  simulationSchema.parse({ multi_turn: { supervisor: { metadata } } }).multi_turn.supervisor.metadata;
const hold = (options: Partial<TalkOptions> & Pick<TalkOptions, 'supervisor'>) =>
  holdExperimentTalk(scene, {
    id: 't',
    title: 'A talk',
    input: 'Hello',
    multiTurn: true,
    mostMessages: 8,
    approvesActions: true,
    ...options,
  });
const scripted = (...scripted_questions: string[]) =>
  mockSupervisor(script({ scripted_questions, mock_reason: 'done', mock_closing: 'Thanks!' }), 'Hello');

describe('a talk of an experiment', () => {
  test('ends with the flow, and is told as it was heard', async () => {
    const talk = await hold({ input: 'B12', supervisor: scripted('A123', '4111', 'yes', 'never said') });
    expect(talk).toMatchObject({
      ending: 'finished',
      reason: 'flow_completed',
      problem: null,
      closing: null,
      messages: 4,
      state: 'bye',
      phase: 'completed',
    });
    expect(talk.turns.map(({ role, content }) => `${role}: ${content}`)).toEqual([
      'assistant: Which order?',
      'user: B12',
      expect.stringContaining('assistant: '),
      'user: A123',
      'assistant: Which card?',
      'user: 4111',
      'assistant: Is that all?',
      'user: yes',
      'assistant: Bye.',
    ]);
    // What was not understood is known, and nobody reads the card.
    expect(talk.askedAgain).toEqual([{ flow: 'desk', state: 'ask' }]);
    expect(talk.slots).toMatchObject({ order: 'A123' });
    expect(JSON.stringify(talk.slots)).not.toContain('4111');
    // It is a test that can be played.
    const played = playGolden(talk.test, flow);
    expect(played.lines.at(-1)?.conversation.state).toBe('bye');
  });

  test('ends with its supervisor, whose parting words the flow does not hear', async () => {
    const talk = await hold({ supervisor: scripted('A123') });
    expect(talk).toMatchObject({ ending: 'satisfied', reason: 'done', closing: 'Thanks!', state: 'card' });
    expect(talk.turns.at(-1)).toEqual({ role: 'user', content: 'Thanks!' });
    expect(talk.test.lines).toEqual([{ user: 'Hello' }, { user: 'A123' }]);
  });

  test('the last message may be the one that was needed', async () => {
    const enough = await hold({ supervisor: scripted('A123'), mostMessages: 2 });
    expect(enough).toMatchObject({ ending: 'satisfied', messages: 2 });
    const short = await hold({ supervisor: scripted('A123', '4111'), mostMessages: 2 });
    expect(short).toMatchObject({ ending: 'tooLong', reason: 'max_turns', messages: 2, closing: null });
  });

  test('one message and one answer', async () => {
    const supervisor = () => Promise.reject(new Error('Nobody is to be asked.'));
    const talk = await hold({ supervisor, multiTurn: false });
    expect(talk).toMatchObject({ ending: 'answered', reason: 'single_turn', messages: 1 });
  });

  test('actions that nobody allows fail, also when the talk is played again', async () => {
    const talk = await hold({ supervisor: scripted('A123', '4111', 'yes'), approvesActions: false });
    expect(talk).toMatchObject({ state: 'broken', ending: 'finished' });
    expect(talk.test.answers).toEqual({ find: [{ failed: 'refused' }] });
    expect(talk.turns.at(-1)?.content).toBe('It is broken.');
  });

  test('is broken off where its supervisor fails', async () => {
    const supervisor = async () => ({ kind: 'failed', problem: 'No answer.' }) as const;
    expect(await hold({ supervisor })).toMatchObject({
      ending: 'failed',
      reason: 'supervisor_failed',
      problem: 'No answer.',
      messages: 1,
    });
  });

  test('shows its supervisor what was said', async () => {
    const seen: TalkSoFar[] = [];
    await hold({
      mostMessages: 3,
      supervisor: async (soFar) => {
        seen.push(soFar);
        return sayNext('A123');
      },
    });
    expect(seen.map(({ messages }) => messages)).toEqual([1, 2, 3]);
    expect(seen[0]?.turns().at(-2)).toEqual({ role: 'user', content: 'Hello' });
    expect(seen[0]?.mostMessages).toBe(3);
  });

  test('a flow that has nothing to ask is over before anybody speaks', async () => {
    const short = createScene(
      { ...createFlow('s', 'S'), start: 'bye', states: { bye: { kind: 'end', message: 'Bye.' } } },
      {},
      at,
    );
    const supervisor = () => Promise.reject(new Error('Nobody is to be asked.'));
    const options = {
      id: 't',
      title: 'T',
      input: 'Hello',
      multiTurn: true,
      mostMessages: 8,
      approvesActions: true,
    };
    const talk = await holdExperimentTalk(short, { ...options, supervisor });
    expect(talk).toMatchObject({ ending: 'finished', messages: 0 });
  });

  test('simulated users think of what to say, the same by the same seed', async () => {
    const held = (seed: number) =>
      hold({ input: null, supervisor: simulatedSupervisor('chatty', seed), mostMessages: 30 });
    const [one, again, other] = await Promise.all([held(7), held(7), held(8)]);
    expect(again).toEqual(one);
    expect(other.test.lines).not.toEqual(one.test.lines);
    expect(one.ending).toBe('finished');
  });
});

describe('the mock supervisor', () => {
  const decide = (metadata: Partial<MockScript>, input: string | null = 'Hello') =>
    mockSupervisor(script(metadata), input)({} as TalkSoFar);

  test('ends or goes on, always the same', async () => {
    expect(await decide({})).toEqual({ kind: 'terminate', reason: 'mock_terminate', closing: null });
    expect(await decide({ mock_decision: 'continue', mock_next_user_message: 'And?' })).toEqual(
      sayNext('And?'),
    );
    expect(await decide({ mock_decision: 'continue' })).toMatchObject({ kind: 'continue' });
  });

  test('goes through its list; what the talk began with is not said twice', async () => {
    expect(await decide({ scripted_questions: ['Hello', 'Next'] })).toEqual(sayNext('Next'));
    expect(await decide({ scripted_questions: ['Other', 'Next'] })).toEqual(sayNext('Other'));
    expect(await decide({ scripted_questions: [] })).toMatchObject({ kind: 'terminate' });
  });
});
