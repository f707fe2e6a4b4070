import { differenceToSentence, whatDiffers } from './difference-to-sentence.ts';
import { escapeMarkup } from './escape-markup.ts';
import { reportStyle } from './report-style.ts';
import type { SuiteReport, TimedRun } from './suite-report.ts';
import { type TranscriptTurn, transcriptOf } from './transcript.ts';
import { wayToWords } from './way-to-words.ts';

/** Of many failing talks the first lie open. */
const mostOpen = 5;

/** What came of the tests as a page of its own: it needs no other file and no network, and runs no script. */
export function reportToHtml({ flow, runs, failed, coverage }: SuiteReport): string {
  const { states, ways, untested } = coverage;
  const verdict = failed === 0 ? `All ${runs.length} pass` : `${failed} of ${runs.length} fail`;
  const failures = runs.filter(({ differences }) => differences.length > 0);
  const passing = runs.filter(({ differences }) => differences.length === 0);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(`Tests of ${flow.name}: ${verdict}`)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(flow.name)}</h1>
<p class="verdict ${failed === 0 ? 'good' : 'bad'}">${verdict}.</p>
<dl class="counts">
${countToHtml('States', states)}${countToHtml('Ways', ways)}</dl>
${section('Failing', failures.map((run, index) => failureToHtml(run, flow.language ?? 'en', index < mostOpen)).join(''))}
${section('Passing', listToHtml(passing.map(({ test }) => test.title)))}
${section('No test goes through', listToHtml(untested.map((way) => wayToWords(flow, way))))}
</main>
</body>
</html>
`;
}

const countToHtml = (name: string, { tested, all }: { tested: number; all: number }): string =>
  `<div><dt>${name}</dt><dd>${tested} of ${all} <meter min="0" max="${Math.max(all, 1)}" value="${tested}" aria-label="${name} tested"></meter></dd></div>\n`;

const section = (title: string, inside: string): string =>
  inside === '' ? '' : `<section><h2>${title}</h2>\n${inside}</section>`;

const listToHtml = (items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `<ul>\n${items.map((item) => `<li>${escapeMarkup(item)}</li>\n`).join('')}</ul>\n`;

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

function turnToHtml(
  { user, event, replies }: TranscriptTurn,
  language: string,
  wrong: readonly string[],
): string {
  const said = (by: string, text: string) =>
    `<p class="${by}" lang="${escapeMarkup(language)}">${escapeMarkup(text)}</p>`;
  const parts = [
    ...(event === null ? [] : [`<p class="event">${escapeMarkup(event)}</p>`]),
    ...(user === null ? [] : [said('user', user)]),
    ...replies.map((reply) => said('flow', reply)),
  ];
  return `<li>${parts.join('\n')}${sentencesToHtml(wrong)}</li>\n`;
}

/** One under the other, in one block. */
const sentencesToHtml = (sentences: readonly string[]): string =>
  sentences.length === 0
    ? ''
    : `<ul class="wrong">${sentences.map((one) => `<li>${escapeMarkup(capital(one))}</li>`).join('')}</ul>\n`;

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
