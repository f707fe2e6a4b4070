import { createFlow, type FlowDocument } from '@turnwise/flow';
import { coverageOf, playGolden } from '@turnwise/testing';
import { describe, expect, test } from 'vitest';
import { edgeId } from '../canvas/canvas-items.ts';
import { coverageInWords } from './coverage-in-words.ts';
import { testedWays } from './tested-ways.ts';

const flow: FlowDocument = {
  ...createFlow('choose', 'Choose'),
  start: 'ask',
  states: {
    ask: {
      kind: 'ask',
      label: 'Which way?',
      prompt: 'Left or right?',
      branches: [
        { id: 'left', label: 'left', when: { kind: 'keyword', words: ['left'] }, to: 'west' },
        { id: 'right', label: 'right', when: { kind: 'keyword', words: ['right'] }, to: 'east' },
      ],
    },
    west: { kind: 'end', label: 'West', message: 'West.' },
    east: { kind: 'end', label: 'East', message: 'East.' },
  },
};
const waysOfTalks = (...talks: string[]) => {
  const played = talks.map((user) => playGolden({ title: user, lines: [{ user }] }, flow));
  return testedWays(flow, coverageOf(flow, played));
};
describe('what is tested on the canvas', () => {
  test('counts tests by card and by arrow', () => {
    const { states, edges } = waysOfTalks('left', 'to the left');
    expect(Object.fromEntries(states)).toEqual({ ask: 2, west: 2, east: 0 });
    expect(edges.get(edgeId('ask', 'branch:left'))).toBe(2);
    expect([...edges.values()].filter((count) => count === 0)).toHaveLength(1);
  });

  test('is said as a sentence', () => {
    const ways = waysOfTalks('left', 'to the left');
    const said = (is: 'state' | 'edge', id: string) => coverageInWords(flow, ways, { is, id });
    expect(said('state', 'ask')).toBe('2 tests go through “Which way?”.');
    expect(said('state', 'east')).toBe('No test goes through “East”.');
    expect(said('edge', edgeId('ask', 'branch:left'))).toBe('2 tests go on from “Which way?” by “left”.');
    expect(said('state', 'gone')).toBeNull();
    expect(said('edge', edgeId('ask', 'back'))).toBeNull();
  });
});
