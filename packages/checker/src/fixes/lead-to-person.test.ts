import { applyOperations, type FlowDocument } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { checkFlow } from '../check-flow.ts';
import { flowOf } from '../examples/example.ts';
import { englishCheckTexts } from '../texts/check-texts.ts';

/** Where somebody cannot make themselves understood, a person is what is offered. */
const afterRetries = { limit: 2, then: 'handoff', to: 'gone' } as const;
const loose = (language: string) =>
  flowOf({
    states: { hello: { kind: 'confirm', prompt: 'Hi?', yes: 'hello', no: 'hello', retry: afterRetries } },
    language,
  });

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
    hello: { retry: { to: 'hand_off' } },
    hand_off: { kind: 'handoff', label: 'Hand off', message },
  });
});

test('the author reads the new state’s label in the language of the interface', () => {
  const texts = { ...englishCheckTexts, newHandoff: 'Übergeben' };
  expect(mended('fr', texts).hand_off).toMatchObject({ label: 'Übergeben', message: '' });
});

describe('a hand-off that is there is led to', () => {
  const fixWith = (message: string, listeners: FlowDocument['listeners'] = []) => {
    const person = { kind: 'handoff', label: 'Too late', message } as const;
    const flow = flowOf({
      states: {
        hello: { kind: 'confirm', prompt: 'Hi?', yes: 'hello', no: 'hello', retry: afterRetries },
        too_late: person,
      },
      listeners,
    });
    return checkFlow(flow).find(({ kind }) => kind === 'dangling_target')?.fix?.label;
  };

  test.each([
    ['says why it hands over', 'The time to return it is over.', 'Lead it to a new hand-off'],
    ['names no reason', 'A colleague will take over from here.', 'Lead it to “Too late”'],
    ['leaves the words to the engine', '', 'Lead it to “Too late”'],
  ])('unless it %s', (_, message, label) => {
    expect(fixWith(message)).toBe(label);
  });

  test('whatever it says, when it is for everybody', () => {
    const listeners = [{ id: 'l', kind: 'handoff', to: 'too_late' }] as const;
    expect(fixWith('A colleague from returns takes over.', [...listeners])).toBe('Lead it to “Too late”');
  });
});
