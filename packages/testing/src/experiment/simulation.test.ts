import { describe, expect, test } from 'vitest';
import { inputsSchema, projectSchema } from './experiment-inputs.ts';
import { simulationSchema, unreadSettings } from './simulation.ts';

const messagesOf = (schema: typeof simulationSchema | typeof inputsSchema, value: unknown) =>
  schema
    .safeParse(value)
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    .toSorted();

describe('what an experiment is configured with', () => {
  test('what is left out, or has nothing behind it, has its default', () => {
    const usual = {
      enabled: false,
      max_turns: 8,
      auto_approve_tools: true,
      persona_override: null,
      supervisor: {
        provider: null,
        model: null,
        temperature: 0.2,
        api_key: null,
        system_prompt: null,
        metadata: {
          mock_decision: 'terminate',
          mock_reason: 'mock_terminate',
          mock_closing: null,
          mock_next_user_message: null,
          scripted_questions: null,
        },
      },
    };
    for (const written of [
      null,
      {},
      { multi_turn: null },
      { multi_turn: { supervisor: null, max_turns: null } },
    ]) {
      expect(simulationSchema.parse(written)).toEqual({ multi_turn: usual });
    }
    expect(projectSchema.parse({ metadata: { team: 'x' } })).toEqual({
      flow: null,
      metadata: { service_context: null },
    });
  });

  test('every mistake has words of its own', () => {
    const supervisor = {
      provider: 'oracle',
      temperature: 3,
      api_key: 5,
      metadata: { mock_decision: 'stop' },
    };
    expect(
      messagesOf(simulationSchema, { multi_turn: { enabled: 'yes', max_turns: 0, supervisor } }),
    ).toEqual([
      'multi_turn.enabled has to be true or false',
      'multi_turn.max_turns has to be a whole number from 1 to 100',
      'multi_turn.supervisor.api_key has to be a text',
      'multi_turn.supervisor.metadata.mock_decision has to be "continue" or "terminate"',
      'multi_turn.supervisor.provider has to be one of simulated, mock, openai',
      'multi_turn.supervisor.temperature is above 2',
    ]);
    for (const max_turns of [1.5, 101, '8', Number.NaN]) {
      expect(messagesOf(simulationSchema, { multi_turn: { max_turns } })).toEqual([
        'multi_turn.max_turns has to be a whole number from 1 to 100',
      ]);
    }
    const questions = { supervisor: { metadata: { scripted_questions: ['Hi', ' '] } } };
    expect(messagesOf(simulationSchema, { multi_turn: questions })).toEqual([
      'multi_turn.supervisor.metadata.scripted_questions.1 is empty',
    ]);
    expect(messagesOf(simulationSchema, [])).toEqual([' has to hold names and their values']);
    expect(messagesOf(inputsSchema, 'Hi')).toEqual([' has to hold a list of inputs']);
    expect(messagesOf(inputsSchema, { inputs: [] })).toEqual(['inputs holds no input']);
    expect(messagesOf(inputsSchema, { inputs: { input: 'Hi' } })).toEqual(['inputs has to be a list']);
    expect(messagesOf(inputsSchema, { inputs: [7, { input: ' ' }, { input: 'Hi', metadata: 'x' }] })).toEqual(
      [
        'inputs.0 has to be a text, or an input with its metadata',
        'inputs.1.input is empty',
        'inputs.2.metadata has to hold names and their values',
      ],
    );
  });

  test('an input may be its words alone, and keeps what else is known of it', () => {
    const { inputs } = inputsSchema.parse({
      inputs: ['Hello', { input: 'Hi', metadata: { persona: 'kid', age: 9, tags: ['a'] } }],
    });
    expect(inputs).toEqual([
      { input: 'Hello', metadata: { persona: null, persona_description: null } },
      { input: 'Hi', metadata: { persona: 'kid', persona_description: null, age: 9, tags: ['a'] } },
    ]);
  });

  test('settings that nobody reads are named', () => {
    expect(
      unreadSettings({ name: 'x', multi_turn: { max_turn: 5, supervisor: { modell: 'x', model: 'y' } } }),
    ).toEqual(['multi_turn.max_turn', 'multi_turn.supervisor.modell']);
    for (const written of [null, 'x', { multi_turn: [1] }, { multi_turn: { supervisor: 'x' } }]) {
      expect(unreadSettings(written)).toEqual([]);
    }
  });
});
