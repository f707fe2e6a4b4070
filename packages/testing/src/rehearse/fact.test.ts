import { describe, expect, test } from 'vitest';
import { flowOf, noon } from '../generate/find-tests.fixture.ts';
import { createScene } from '../generate/scene.ts';
import { factsOf } from './fact.ts';

const flow = flowOf({
  slots: {
    who: { type: 'name' },
    note: { type: 'text' },
    street: { type: 'text', rules: [{ kind: 'pattern', value: '\\d' }] },
    city: { type: 'text', rules: [{ kind: 'pattern', value: '^\\D+$' }] },
    size: { type: 'choice', choices: [{ value: 'small' }, { value: 'medium' }, { value: 'large' }] },
  },
  states: {},
});
const scene = createScene(flow, {}, noon);
const firstOf = (slot: string, anew = 0) =>
  new Set(Array.from({ length: 60 }, (_, seed) => factsOf(seed, flow, slot, scene, anew)[0]));

describe('what is true of somebody', () => {
  test('stays so, and is something else where that did not do', () => {
    expect(factsOf(3, flow, 'size', scene)).toEqual(factsOf(3, flow, 'size', scene));
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    const [first, anew] = [0, 1].map((time) =>
      seeds.map((seed) => factsOf(seed, flow, 'size', scene, time)[0]),
    );
    expect(first).not.toEqual(anew);
  });

  test('is each of what there is to choose from', () => {
    expect(firstOf('size')).toEqual(new Set(['small', 'medium', 'large']));
  });

  test('is not the same name and story for everybody', () => {
    expect(firstOf('who').size).toBeGreaterThan(3);
    expect(firstOf('note').size).toBeGreaterThan(3);
  });

  test('is something a person would say: no street of a number alone, no story for a city', () => {
    expect(firstOf('street')).toContain('Blue Lamp 1');
    for (const street of firstOf('street')) expect(street).not.toMatch(/^\d+$/);
    for (const city of firstOf('city')) expect(city).not.toMatch(/order/);
  });

  test('is nothing of what is not there', () => {
    expect(factsOf(1, flow, 'gone', scene)).toEqual([]);
  });
});
