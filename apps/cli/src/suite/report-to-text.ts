import { differenceToSentence } from './difference-to-sentence.ts';
import type { SuiteReport, TimedRun } from './suite-report.ts';
import { wayToWords } from './way-to-words.ts';

/** What came of the tests, for a person at a terminal. */
export function reportToText(report: SuiteReport): string {
  return `${[...report.runs.flatMap(runToLines), ...summaryToLines(report)].join('\n')}\n`;
}

function runToLines(run: TimedRun): string[] {
  const { differences, test } = run;
  const [first] = differences;
  const title = test.title.replace(/\p{Cc}+/gu, ' ');
  if (!first) return [`ok    ${title}`];
  // What comes later follows from the first, more often than not.
  const here = differences.filter(({ line }) => line === first.line);
  const more = differences.length - here.length;
  return [
    `FAIL  ${title}`,
    ...here.map((difference) => `        ${differenceToSentence(difference, run)}`),
    ...(more > 0 ? [`        After that, ${more} more ${more === 1 ? 'difference' : 'differences'}.`] : []),
  ];
}

function summaryToLines({ flow, runs, failed, coverage }: SuiteReport): string[] {
  const { states, ways, untested } = coverage;
  const passed = runs.length - failed;
  return [
    ...(runs.length > 0 ? [''] : []),
    `${flow.name}: ${passed} of ${runs.length} ${runs.length === 1 ? 'test passes' : 'tests pass'}.`,
    `States ${states.tested} of ${states.all}, ways ${ways.tested} of ${ways.all}.`,
    ...(untested.length > 0 ? ['No test goes through:'] : []),
    ...untested.map((way) => `  ${wayToWords(flow, way)}`),
  ];
}
