import { type ExperimentEnding, endsWell, type HeldTalk, runTest } from '@turnwise/testing';
import { escapeMarkup } from '../suite/escape-markup.ts';
import { listToHtml, reportPage, section } from '../suite/report-page.ts';
import { transcriptOf } from '../suite/transcript.ts';
import { sentencesToHtml, turnToHtml } from '../suite/turn-to-html.ts';
import { type ExperimentReport, personaTable, problemsOf, verdictOf } from './experiment-report.ts';
import { countsToWords } from './experiment-to-text.ts';
import { misreadingToSentence } from './misreading-to-sentence.ts';
import { placeToWords } from './place-to-words.ts';

/** Of the talks that went wrong the first lies open. */
const mostOpen = 1;
/** More talks nobody reads on one page; all of them are in the file beside it. */
const mostTalks = 300;
/** Misreadings that are told of a place. */
const mostExamples = 5;

/** What came of an experiment as a page of its own: it needs no other file and no network, and runs no script. */
export function experimentToHtml(report: ExperimentReport): string {
  const { flow, held, summary, supervisor, seed } = report;
  const isGood = summary.all.well === summary.all.talks;
  const wrong = held.filter(({ talk }) => !endsWell(talk.ending));
  const misread = held.filter(({ talk }) => endsWell(talk.ending) && talk.misreadings.length > 0);
  const well = held.filter(({ talk }) => endsWell(talk.ending) && talk.misreadings.length === 0);
  let left = mostTalks;
  const talks = (all: readonly HeldTalk[], open: number) => {
    const shown = all.slice(0, left);
    left -= shown.length;
    return shown.map((one, index) => talkToHtml(report, one, index < open)).join('');
  };
  const [first, second, third] = [talks(wrong, mostOpen), talks(misread, 0), talks(well, 0)];
  const unshown = held.length - mostTalks;
  return reportPage(
    {
      title: `Experiment with ${flow.name}: ${verdictOf(summary)}`,
      heading: flow.name,
      verdict: verdictOf(summary),
      isGood,
    },
    `<p class="about">Talks held with ${escapeMarkup(supervisor)}, seed ${seed}. Of messages the median of a talk is shown.</p>
${sentencesToHtml(problemsOf(held))}${tableToHtml(personaTable(summary))}
${section('Where it goes wrong', summary.places.map((place) => placeToHtml(report, place)).join(''))}
${section('Talks that did not end as they should', first)}
${section('Talks with something misread', second)}
${section('Talks that went well', third)}
${unshown > 0 ? `<p class="about">${unshown} more talks are in traces.jsonl.</p>` : ''}
`,
  );
}

/** Wide tables are moved inside their own frame. */
function tableToHtml([head = [], ...rows]: readonly (readonly string[])[]): string {
  const cell = (text: string, column: number) =>
    column === 0 ? `<th scope="row">${escapeMarkup(text)}</th>` : `<td>${escapeMarkup(text)}</td>`;
  return `<div class="table" role="region" aria-label="Personas" tabindex="0"><table>
<thead><tr>${head.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>\n`).join('')}</tbody>
</table></div>`;
}

function placeToHtml(
  report: ExperimentReport,
  { misreadings, repairs, ...place }: ExperimentReport['summary']['places'][number],
): string {
  const title = `${placeToWords(report, place)}: ${countsToWords(repairs, misreadings.length)}`;
  const sentences = [...new Set(misreadings.map(misreadingToSentence))];
  const more = sentences.length - mostExamples;
  return `<h3>${escapeMarkup(title)}</h3>
${listToHtml([...sentences.slice(0, mostExamples), ...(more > 0 ? [`and ${more} more`] : [])])}`;
}

const endings: Readonly<Record<ExperimentEnding, string>> = {
  finished: 'came to its end',
  handedOff: 'handed over to a person',
  cancelled: 'called off',
  satisfied: 'the user was done',
  answered: 'one message, one answer',
  tooLong: 'did not end',
  silent: 'stuck: nobody was asked anything any more',
  failed: 'broken off',
};

function talkToHtml({ flow, library }: ExperimentReport, { talk }: HeldTalk, isOpen: boolean): string {
  const language = flow.language ?? 'en';
  const turns = transcriptOf(runTest(talk.test, flow, library)).map((turn) => {
    const here = talk.misreadings.filter(({ line }) => line === turn.line);
    return turnToHtml(turn, language, here.map(misreadingToSentence));
  });
  const parting = { line: null, user: talk.closing, event: 'in parting, not heard by the flow', replies: [] };
  return `<details${isOpen ? ' open' : ''}>
<summary>${escapeMarkup(talk.test.title)} <span class="how">${endings[talk.ending]}</span></summary>
<ol class="talk">
${turns.join('')}${talk.closing === null ? '' : turnToHtml(parting, language, [])}</ol>
<p class="about">Ended with ${escapeMarkup(talk.reason)}${talk.state === null ? '' : ` in the state ${escapeMarkup(talk.state)}`}.</p>
${sentencesToHtml(talk.problem === null ? [] : [talk.problem])}</details>
`;
}
