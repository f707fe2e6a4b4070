import { z } from 'zod';
import { field, longText, section, shortText } from './config-fields.ts';

/** Who decides what the simulated user says. */
export const supervisorProviders = ['simulated', 'mock', 'openai'] as const;
export type SupervisorProvider = (typeof supervisorProviders)[number];

/** More turns than any talk should take. */
const mostTurns = 100;
const isTurnCount = (count: number): boolean => Number.isInteger(count) && count >= 1 && count <= mostTurns;
const turnCountRule = `has to be a whole number from 1 to ${mostTurns}`;

const mostQuestions = 100;
const yesOrNo = z.boolean('has to be true or false');

/** What the mock supervisor is told to do. */
const mockSchema = section({
  mock_decision: field(
    z.enum(['continue', 'terminate'], 'has to be "continue" or "terminate"'),
    'terminate' as const,
  ),
  mock_reason: field(shortText, 'mock_terminate'),
  mock_closing: field(longText, null),
  mock_next_user_message: field(longText, null),
  scripted_questions: field(
    z
      .array(longText.trim().min(1, 'is empty'), 'has to be a list of texts')
      .max(mostQuestions, `has more than ${mostQuestions} questions`),
    null,
  ),
});
export type MockScript = z.output<typeof mockSchema>;

const supervisor = {
  provider: field(z.enum(supervisorProviders, `has to be one of ${supervisorProviders.join(', ')}`), null),
  model: field(shortText, null),
  temperature: field(z.number('has to be a number').min(0, 'is below 0').max(2, 'is above 2'), 0.2),
  api_key: field(shortText, null),
  system_prompt: field(longText, null),
  metadata: mockSchema,
};
const multiTurn = {
  enabled: field(yesOrNo, false),
  max_turns: field(z.number(turnCountRule).refine(isTurnCount, turnCountRule), 8),
  auto_approve_tools: field(yesOrNo, true),
  persona_override: field(shortText, null),
  supervisor: section(supervisor),
};

/** How the talks are held: `simulation.yaml`. */
export const simulationSchema = section({ multi_turn: section(multiTurn) });
export type Simulation = z.output<typeof simulationSchema>['multi_turn'];

/** Settings of a simulation as it was written that nobody reads: more often than not they are misspelt. */
export function unreadSettings(written: unknown): string[] {
  const inTurns = entriesOf(written).multi_turn;
  const unread = (prefix: string, value: unknown, known: object) =>
    Object.keys(entriesOf(value)).flatMap((name) =>
      Object.hasOwn(known, name) ? [] : [`${prefix}.${name}`],
    );
  return [
    ...unread('multi_turn', inTurns, multiTurn),
    ...unread('multi_turn.supervisor', entriesOf(inTurns).supervisor, supervisor),
  ];
}

const entriesOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
