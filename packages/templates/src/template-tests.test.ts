import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coverageOf, flowTestSchema, runTest } from '@turnwise/testing';
import { describe, expect, test } from 'vitest';
import { templates, templateTests } from './index.ts';

const filesOf = (id: string): string[] =>
  readdirSync(fileURLToPath(new URL(`../flows/${id}/golden`, import.meta.url)));

test('they begin with how a talk usually goes, called as one would call it', () => {
  expect(templateTests('refund')[0]).toMatchObject({ id: 'ways-1', title: 'Found, and refunded' });
});

test('what is no template has no tests', () => {
  expect(templateTests('none')).toEqual([]);
});

describe.each(templates)('the tests that come with $id', ({ id, flow, subFlows }) => {
  const tests = templateTests(id);
  const library = Object.fromEntries(subFlows.map((subFlow) => [subFlow.id, subFlow]));

  test('are of every file of its conversations, and each has an id of its own', () => {
    expect(new Set(tests.map((test) => `${test.id.replace(/-\d+$/, '')}.json`))).toEqual(
      new Set(filesOf(id)),
    );
    expect(new Set(tests.map((test) => test.id)).size).toBe(tests.length);
    for (const test of tests) expect(flowTestSchema.parse(test)).toEqual(test);
  });

  test('say of each line what happens, and nothing of words', () => {
    for (const { lines, ...test } of tests) {
      expect(test).not.toHaveProperty('opening');
      for (const line of lines) {
        expect(line, test.title).not.toHaveProperty('says');
        expect(line, test.title).toHaveProperty('state');
      }
    }
  });

  test('pass under another name and other words of it, too, and visit every state', () => {
    const renamed = {
      ...flow,
      name: 'Ours',
      states: Object.fromEntries(
        Object.entries(flow.states).map(([name, state]) => [
          name,
          'prompt' in state && typeof state.prompt === 'string' ? { ...state, prompt: 'And now?' } : state,
        ]),
      ),
    };
    const runs = tests.map((test) => runTest(test, renamed, library));
    expect(
      runs.flatMap(({ test, differences }) => differences.map((difference) => [test.title, difference])),
    ).toEqual([]);
    const { states } = coverageOf(
      flow,
      tests.map((test) => runTest(test, flow, library).played),
    );
    expect(states.tested).toBe(states.all);
  });
});
