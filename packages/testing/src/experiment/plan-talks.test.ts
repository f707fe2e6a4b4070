import { describe, expect, test } from 'vitest';
import { personas } from '../rehearse/persona.ts';
import { planInputs, planPersonas } from './plan-talks.ts';
import { summariseExperiment } from './summarise-experiment.ts';
import type { HeldTalk } from './talk-record.ts';

const inputs = [
  { input: 'Hi', metadata: { persona: 'kid', persona_description: 'A first-time user' } },
  { input: 'Hello', metadata: { persona: null, persona_description: null } },
];

describe('the talks of an experiment', () => {
  test('each input so often, each talk with a seed of its own', () => {
    const plan = planInputs(inputs, { persona: null, iterations: 2, seed: 10 });
    expect(
      plan.map(({ iteration, input, persona, manner, seed }) => [iteration, input, persona, manner, seed]),
    ).toEqual([
      [0, 'Hi', 'kid', 'unsure', 10],
      [0, 'Hello', null, null, 11],
      [1, 'Hi', 'kid', 'unsure', 12],
      [1, 'Hello', null, null, 13],
    ]);
  });

  test('another persona takes nothing over from the one it replaces', () => {
    const plan = planInputs(inputs, { persona: 'expert_user', iterations: 1, seed: 1 });
    expect(plan.map(({ persona, description, manner }) => [persona, description, manner])).toEqual([
      ['expert_user', null, 'brief'],
      ['expert_user', null, 'brief'],
    ]);
    const [same] = planInputs(inputs, { persona: 'kid', iterations: 1, seed: 1 });
    expect(same?.description).toBe('A first-time user');
  });

  test('built-in personas draw alike in each round', () => {
    const plan = planPersonas({ persona: null, iterations: 2, seed: 5 });
    expect(plan.map(({ persona }) => persona)).toEqual([...personas, ...personas]);
    expect(new Set(plan.map(({ iteration, seed }) => `${iteration} ${seed}`))).toEqual(
      new Set(['0 5', '1 6']),
    );
    expect(planPersonas({ persona: 'brief', iterations: 3, seed: 1 })).toHaveLength(3);
  });
});

test('an experiment is summed up by persona and place', () => {
  const place = { flow: 'f', state: 'a' };
  const held = (persona: string | null, ending: string, messages: number, again = 0) =>
    ({
      planned: { persona },
      talk: { ending, messages, askedAgain: Array.from({ length: again }, () => place), misreadings: [] },
    }) as unknown as HeldTalk;
  const {
    all,
    personas: by,
    places,
  } = summariseExperiment([
    held('kid', 'finished', 4),
    held('kid', 'tooLong', 8, 2),
    held('kid', 'satisfied', 5),
    held(null, 'failed', 1),
  ]);
  expect(all).toMatchObject({ talks: 4, well: 2, tooLong: 1, failed: 1, repairs: 2 });
  expect(by).toMatchObject([
    { persona: 'kid', talks: 3, well: 2, messages: 5, repairs: 2 },
    { persona: null, talks: 1, well: 0, failed: 1 },
  ]);
  expect(places).toEqual([{ ...place, repairs: 2, misreadings: [] }]);
});
