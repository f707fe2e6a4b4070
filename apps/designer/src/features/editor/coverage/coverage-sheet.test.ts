import { createFlow, type FlowDocument } from '@turnwise/flow';
import { coverageOf, playGolden } from '@turnwise/testing';
import { describe, expect, test } from 'vitest';
import { edgeId } from '../canvas/canvas-items.ts';
import { coverageInWords } from './coverage-in-words.ts';
import { coverageSheet } from './coverage-sheet.ts';
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
        { id: 'ri"g\\ht', label: 'right', when: { kind: 'keyword', words: ['right'] }, to: 'east' },
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
/** The rules of a sheet whose selectors name this id. */
const rulesOn = (sheet: string, id: string) =>
  sheet.split('}').filter((rule) => rule.split('{')[0]?.includes(`[data-id="${id}"]`));

describe('what is tested on the canvas', () => {
  test('counts tests by card and by arrow', () => {
    const { states, edges } = waysOfTalks('left', 'to the left');
    expect(Object.fromEntries(states)).toEqual({ ask: 2, west: 2, east: 0 });
    expect(edges.get(edgeId('ask', 'branch:left'))).toBe(2);
    expect([...edges.values()].filter((count) => count === 0)).toHaveLength(1);
  });

  test('marks cards and arrows no test goes through, and tells how many go through the others', () => {
    const ways = waysOfTalks('left', 'to the left');
    const sheet = coverageSheet(ways);
    expect(rulesOn(sheet, 'east').join()).toMatch(
      /dashed[\s\S]*content: "untested" \/ "No test goes through here"/,
    );
    expect(rulesOn(sheet, 'west').join()).toContain('content: "2 tests"');
    expect(rulesOn(sheet, 'west').join()).not.toContain('dashed');
    expect(rulesOn(sheet, edgeId('ask', 'branch:left'))).toEqual([]);
    expect(sheet).toContain('stroke-dasharray');
  });

  test('writes ids as CSS takes them, whatever signs they hold', () => {
    const [untested] = [...waysOfTalks('left').edges].filter(([, count]) => count === 0);
    expect(untested?.[0]).toContain('ri"g\\ht');
    expect(coverageSheet(waysOfTalks('left'))).toContain(String.raw`ri\"g\\ht"]`);
  });

  test('has nothing to mark where everything is tested', () => {
    expect(coverageSheet(waysOfTalks('left', 'right'))).not.toMatch(/dash|untested/);
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
