import { differenceToSentence, whatDiffers } from './difference-to-sentence.ts';
import { escapeMarkup } from './escape-markup.ts';
import { listToHtml, reportPage, section } from './report-page.ts';
import type { SuiteReport, TimedRun } from './suite-report.ts';
import { transcriptOf } from './transcript.ts';
import { sentencesToHtml, turnToHtml } from './turn-to-html.ts';
import { wayToWords } from './way-to-words.ts';

/** Of many failing talks the first lie open. */
const mostOpen = 5;

/** What came of the tests as a page of its own: it needs no other file and no network, and runs no script. */
export function reportToHtml({ flow, runs, failed, coverage }: SuiteReport): string {
  const { states, ways, untested } = coverage;
  const verdict = failed === 0 ? `All ${runs.length} pass` : `${failed} of ${runs.length} fail`;
  const failures = runs.filter(({ differences }) => differences.length > 0);
  const passing = runs.filter(({ differences }) => differences.length === 0);
  const title = `Tests of ${flow.name}: ${verdict}`;
  return reportPage(
    { title, heading: flow.name, verdict: `${verdict}.`, isGood: failed === 0 },
    `<dl class="counts">
${countToHtml('States', states)}${countToHtml('Ways', ways)}</dl>
${section('Failing', failures.map((run, index) => failureToHtml(run, flow.language ?? 'en', index < mostOpen)).join(''))}
${section('Passing', listToHtml(passing.map(({ test }) => test.title)))}
${section('No test goes through', listToHtml(untested.map((way) => wayToWords(flow, way))))}
`,
  );
}

const countToHtml = (name: string, { tested, all }: { tested: number; all: number }): string =>
  `<div><dt>${name}</dt><dd>${tested} of ${all} <meter min="0" max="${Math.max(all, 1)}" value="${tested}" aria-label="${name} tested"></meter></dd></div>\n`;

function failureToHtml(run: TimedRun, language: string, isOpen: boolean): string {
  const { test, differences } = run;
  const whole = differences.filter(({ line }) => line === null);
  const turns = transcriptOf(run).map((turn) => {
    const here = turn.line === null ? [] : differences.filter(({ line }) => line === turn.line);
    return turnToHtml(turn, language, here.map(whatDiffers));
  });
  return `<details${isOpen ? ' open' : ''}>
<summary>${escapeMarkup(test.title)}</summary>
${sentencesToHtml(whole.map((difference) => differenceToSentence(difference, run)))}<ol class="talk">
${turns.join('')}</ol>
</details>
`;
}
