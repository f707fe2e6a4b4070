import { checkExamples, checkFlow, type Problem } from '@turnwise/checker';
import { expect, test } from 'vitest';
import { checkerGerman } from './checker-texts.de.ts';

const german = { texts: checkerGerman };

const saidOf = ({ message, witness, fix }: Problem): string[] => [
  message,
  ...(witness === undefined ? [] : [witness]),
  ...(fix ? [fix.label] : []),
];

test.each(checkExamples)('says in German: $kind, $message', ({ flow, context }) => {
  const found = checkFlow(flow, { ...context, ...german });
  const english = checkFlow(flow, { ...context });
  expect(found.map(({ id, kind, place }) => ({ id, kind, place }))).toEqual(
    english.map(({ id, kind, place }) => ({ id, kind, place })),
  );
  for (const [index, problem] of found.entries()) {
    const other = english[index];
    expect(problem.message).not.toBe(other?.message);
    expect(problem.message).toMatch(/^[\p{Lu}„].+[.]$/su);
    if (problem.fix) expect(problem.fix.label).not.toBe(other?.fix?.label);
    for (const text of saidOf(problem)) {
      expect(text.trim()).not.toBe('');
      // No English quotation mark, no doubled end, nothing that stands for a missing word.
      expect(text).not.toMatch(/”|\.\.$|undefined|\[object/);
    }
  }
});
