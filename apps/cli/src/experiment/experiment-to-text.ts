import { type ExperimentReport, personaTable, problemsOf, verdictOf } from './experiment-report.ts';
import { misreadingToSentence } from './misreading-to-sentence.ts';
import { placeToWords } from './place-to-words.ts';

/** Places that are told in the terminal; the page has them all. */
const mostPlaces = 5;

/** What came of an experiment, for a person at a terminal. */
export function experimentToText(report: ExperimentReport): string {
  const { flow, held, summary, supervisor, seed } = report;
  const places = summary.places.slice(0, mostPlaces);
  const more = summary.places.length - places.length;
  const lines = [
    `${flow.name}, with ${supervisor}, seed ${seed}`,
    '',
    ...tableToLines(personaTable(summary)),
    '',
    verdictOf(summary),
    ...problemsOf(held),
    ...(places.length > 0 ? ['', 'Where it goes wrong:'] : []),
    ...places.flatMap(({ misreadings, repairs, ...place }) => [
      `  ${placeToWords(report, place)}: ${countsToWords(repairs, misreadings.length)}`,
      ...misreadings.slice(0, 1).map((misreading) => `    ${misreadingToSentence(misreading)}`),
    ]),
    ...(more > 0 ? [`  and ${more} more ${more === 1 ? 'place' : 'places'}, in the report`] : []),
  ];
  return `${lines.map((line) => line.replace(/\p{Cc}+/gu, ' ').trimEnd()).join('\n')}\n`;
}

export const countsToWords = (repairs: number, misreadings: number): string =>
  [
    ...(repairs > 0 ? [`asked again ${timesToWords(repairs)}`] : []),
    ...(misreadings > 0 ? [`misread ${timesToWords(misreadings)}`] : []),
  ].join(', ');

const timesToWords = (count: number): string => (count === 1 ? 'once' : `${count} times`);

const mostLetters = 40;

/** The first column to the left, numbers to the right. */
function tableToLines(rows: readonly (readonly string[])[]): string[] {
  const short = rows.map((row) => row.map((cell) => cell.replace(/\p{Cc}+/gu, ' ').slice(0, mostLetters)));
  const widths = (short[0] ?? []).map((_, column) =>
    Math.max(...short.map((row) => row[column]?.length ?? 0)),
  );
  return short.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}
