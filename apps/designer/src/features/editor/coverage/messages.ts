import { translated } from '../../../language/translated.ts';

/** What is said where the canvas shows what tests go through, in English. */
export const coverageMessages = translated('coverage', {
  show: 'Show what the tests cover',
  hide: 'Hide what the tests cover',
  title: 'What the tests cover',
  share: (states: Share, ways: Share) =>
    `${states.tested} of ${states.all} states, ${ways.tested} of ${ways.all} ways tested`,
  untested: 'untested',
  untestedAlt: 'No test goes through here',
  legend: 'Dashed: no test goes there.',
  legendOfMany: 'Orange: no test goes there.',
  whole: 'Every state and every way is tested.',
  through: (count: number) => (count === 1 ? '1 test' : `${count} tests`),
  state: (title: string, count: number) =>
    count === 0
      ? `No test goes through “${title}”.`
      : count === 1
        ? `1 test goes through “${title}”.`
        : `${count} tests go through “${title}”.`,
  way: (title: string, exit: string, count: number) =>
    count === 0
      ? `No test goes on from “${title}” by “${exit}”.`
      : count === 1
        ? `1 test goes on from “${title}” by “${exit}”.`
        : `${count} tests go on from “${title}” by “${exit}”.`,
  openTests: 'Open the tests',
  none: 'This flow has no tests yet. Talk it through, and keep the talk as a test.',
  tryIt: 'Try it',
  playing: 'Playing the tests…',
});

type Share = { readonly tested: number; readonly all: number };
