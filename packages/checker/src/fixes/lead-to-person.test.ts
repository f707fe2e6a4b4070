import { applyOperations } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { checkFlow } from '../check-flow.ts';
import { flowOf } from '../examples/example.ts';
import { englishCheckTexts } from '../texts/check-texts.ts';

const loose = (language: string) =>
  flowOf({ states: { hello: { kind: 'say', messages: ['Hi'], next: '' } }, language });

/** The flow once its loose way out leads to a new hand-off. */
function mended(language: string, texts = englishCheckTexts) {
  const flow = loose(language);
  const problem = checkFlow(flow, { texts }).find(({ kind }) => kind === 'dangling_target');
  const fixed = applyOperations(flow, problem?.fix?.operations ?? []);
  return fixed.ok ? fixed.value.states : {};
}

test.each([
  ['en', 'A colleague will take over from here.'],
  ['en-GB', 'A colleague will take over from here.'],
  ['de', 'Ab hier übernimmt jemand aus unserem Team.'],
  ['de-AT', 'Ab hier übernimmt jemand aus unserem Team.'],
  // The engine has a sentence of its own for a hand-off without words.
  ['fr', ''],
])('a loose way out of a flow in %s can be led to a new hand-off, which says: %s', (language, message) => {
  expect(mended(language)).toMatchObject({
    hello: { next: 'hand_off' },
    hand_off: { kind: 'handoff', label: 'Hand off', message },
  });
});

test('the author reads the new state’s label in the language of the interface', () => {
  const texts = { ...englishCheckTexts, newHandoff: 'Übergeben' };
  expect(mended('fr', texts).hand_off).toMatchObject({ label: 'Übergeben', message: '' });
});
