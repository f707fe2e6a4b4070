import { differenceToSentence } from './difference-to-sentence.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { SuiteReport, TimedRun } from './suite-report.ts';
import { transcriptOf } from './transcript.ts';

/** What came of the tests in the XML that CI systems read as JUnit's. */
export function reportToJunit({ flow, runs, failed, coverage }: SuiteReport): string {
  const seconds = runs.reduce((sum, run) => sum + run.seconds, 0).toFixed(3);
  const counts = `tests="${runs.length}" failures="${failed}" errors="0" skipped="0" time="${seconds}"`;
  const { states, ways } = coverage;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${counts}>
  <testsuite name="${escapeMarkup(flow.name)}" ${counts}>
    <properties>
      <property name="coverage.states" value="${states.tested}/${states.all}"/>
      <property name="coverage.ways" value="${ways.tested}/${ways.all}"/>
    </properties>
${runs.map((run) => runToXml(run, flow.id)).join('')}  </testsuite>
</testsuites>
`;
}

function runToXml(run: TimedRun, flow: string): string {
  const { test, differences, seconds } = run;
  const name = `name="${attribute(test.title)}" classname="${attribute(flow)}" time="${seconds.toFixed(3)}"`;
  const [first, ...more] = differences.map((difference) => differenceToSentence(difference, run));
  if (first === undefined) return `    <testcase ${name}/>\n`;
  const details = escapeMarkup([first, ...more, '', ...talkToLines(run)].join('\n'));
  return `    <testcase ${name}>
      <failure type="difference" message="${attribute(first)}">${details}</failure>
    </testcase>
`;
}

/** In an attribute a line break is read as a space unless it is written out. */
const attribute = (text: string): string => escapeMarkup(text).replace(/\r?\n|\r/g, '&#10;');

const talkToLines = (run: TimedRun): string[] =>
  transcriptOf(run).flatMap(({ user, event, replies }) => [
    ...(event === null ? [] : [`(${event})`]),
    ...(user === null ? [] : [`> ${user}`]),
    ...replies,
  ]);
