import { checkExamples, checkFlow, type Problem } from '@turnwise/checker';
import { createFlow, type FlowDocument } from '@turnwise/flow';
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

test('a way out is called as its card calls it, and what a fix adds has a German name', () => {
  const flow = {
    ...createFlow('termin', 'Termin'),
    slots: {
      notfall: { type: 'boolean', label: 'Notfall' },
      tag: { type: 'date', label: 'Tag' },
    },
    start: 'fragen',
    states: {
      fragen: {
        kind: 'ask',
        prompt: 'Notfall?',
        slot: 'notfall',
        branches: [{ id: 'a', when: { kind: 'slot', slot: 'notfall', op: 'is', value: true }, to: '' }],
        next: 'tag',
      },
      tag: { kind: 'ask', prompt: 'Wann?', slot: 'tag', next: 'belegt' },
      belegt: { kind: 'say', messages: ['Belegt.'], next: 'tag' },
    },
  } satisfies FlowDocument;
  const found = checkFlow(flow, german);
  expect(found.map(({ message }) => message).join('\n')).toContain('„Notfall ist ja“');
  const added = found.flatMap(({ fix }) =>
    (fix?.operations ?? []).flatMap((each) => (each.type === 'addState' ? [each.state.label] : [])),
  );
  expect(added).toContain('Tag vergessen');
});
