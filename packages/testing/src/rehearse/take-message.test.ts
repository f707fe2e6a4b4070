import type { FlowDocument } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { flowOf, noon } from '../generate/find-tests.fixture.ts';
import { createScene } from '../generate/scene.ts';
import { beginTalk, type Talk, takeLine } from '../generate/talk.ts';
import type { Meaning } from './meaning.ts';
import type { PlainAnswer } from './plain-answer.ts';
import type { Misreading } from './rehearsal.ts';
import { end, repairs, talksOf } from './rehearse.fixture.ts';
import { settle } from './settle.ts';
import { takeMessage } from './take-message.ts';

const sizes = [{ value: 'small' }, { value: 'large' }];
const flow = flowOf({
  slots: {
    size: { type: 'choice', label: 'Size', prompt: 'Which size?', choices: sizes },
    count: { type: 'integer', label: 'Count', prompt: 'How many?' },
    note: { type: 'text', label: 'Note', prompt: 'Anything to note?' },
  },
  states: {
    start: { kind: 'ask', slot: 'size', next: 'count' },
    count: { kind: 'ask', slot: 'count', next: 'note' },
    note: { kind: 'ask', slot: 'note', next: 'way' },
    way: {
      kind: 'ask',
      prompt: 'And now?',
      branches: [{ id: 'stay', when: { kind: 'keyword', words: ['stay'] }, to: 'stay' }],
      otherwise: 'leave',
    },
    stay: end,
    leave: end,
  },
});

function after(said: readonly string[], within: FlowDocument = flow): Talk {
  return said.reduce((talk, user) => takeLine(talk, { user }), beginTalk(within, {}, noon, {}));
}

/** What is found wrong with `said` for the plain answer, where a talk has come to. */
function misread(talk: Talk, said: string, plain: string, slot: string | null, within = flow): Misreading[] {
  const came = takeLine(talk, { user: plain });
  const answer: PlainAnswer = { text: plain, kind: 'words', slot, came, isAccepted: true };
  return judged(talk, said, plain, { kind: 'plainly', answer, core: plain }, within);
}

function judged(talk: Talk, said: string, plain: string, meaning: Meaning, within = flow): Misreading[] {
  const scene = createScene(within, {}, noon);
  const taken = takeMessage(talk, { said: { user: said }, plain, meaning }, scene, (one) =>
    settle(one, scene),
  );
  return [...taken.misreadings];
}

describe('what is said in other words', () => {
  test('is right where it comes to the same', () => {
    expect(misread(after([]), 'small please', 'small', 'size')).toEqual([]);
    expect(misread(after(['small']), 'two', '2', 'count')).toEqual([]);
  });

  test('is misread where another value is stored', () => {
    expect(misread(after([]), 'large', 'small', 'size')).toEqual([
      {
        line: 0,
        flow: 'flow',
        state: 'start',
        said: 'large',
        plain: 'small',
        kind: 'otherValue',
        slot: 'size',
        meant: 'small',
        understood: 'large',
        meantState: null,
        reachedState: null,
      },
    ]);
  });

  test('is not understood where nothing is', () => {
    expect(misread(after(['small']), 'xyz', '2', 'count')).toMatchObject([
      { line: 1, state: 'count', kind: 'notUnderstood', slot: 'count', meant: 2, understood: null },
    ]);
  });

  test('may hold more words where the answer is in free words, but not others', () => {
    const talk = after(['small', '2']);
    expect(misread(talk, 'Well, mind the dog.', 'mind the dog', 'note')).toEqual([]);
    expect(misread(talk, 'mind the cat', 'mind the dog', 'note')).toMatchObject([{ kind: 'otherValue' }]);
  });

  test('goes another way where another branch hears it', () => {
    const talk = after(['small', '2', 'none']);
    expect(misread(talk, 'I will stay', 'stay', null)).toEqual([]);
    expect(misread(talk, 'I am going', 'stay', null)).toMatchObject([
      { kind: 'otherWay', slot: null, meantState: 'stay', reachedState: 'leave' },
    ]);
  });

  test('that come to nothing are not understood, whatever a plain answer would have changed besides', () => {
    const check = after(['AB-123', 'dishwasher', 'tomorrow', 'sarah@example.com'], repairs);
    expect(misread(check, 'No', 'Yes', null, repairs)).toMatchObject([{ slot: 'device', understood: null }]);
    expect(misread(check, 'hmm', 'No', null, repairs)).toMatchObject([{ kind: 'notUnderstood', slot: null }]);
    const talk = after(['small', '2', 'none']);
    expect(misread(talk, 'make it large', 'stay', null)).toMatchObject([
      { kind: 'otherValue', slot: 'size', meant: 'small', understood: 'large' },
    ]);
  });

  test('must not change what is known besides', () => {
    expect(misread(after(['small']), '2, and make it large', '2', 'count')).toMatchObject([
      { kind: 'otherValue', slot: 'size', meant: 'small', understood: 'large' },
    ]);
  });
});

describe('several values', () => {
  const values = { size: 'small', count: 3 };

  test('are to be known all', () => {
    const meaning = { kind: 'values', values, asked: 'size' } as const;
    expect(judged(after([]), 'small, and the count is 3', 'size and count', meaning)).toEqual([]);
    expect(judged(after([]), 'the size is small', 'size and count', meaning)).toMatchObject([
      { kind: 'notUnderstood', slot: 'count', meant: 3, understood: null },
    ]);
  });

  test('are no answer to what is asked, where that is not among them', () => {
    const meaning = { kind: 'values', values: { size: 'large' }, asked: 'count' } as const;
    expect(judged(after(['small']), 'actually, make it large', 'large', meaning)).toEqual([]);
    expect(judged(after(['small']), '3', 'large', meaning)).toMatchObject([
      { kind: 'notUnderstood', slot: 'size', meant: 'large', understood: 'small' },
      { kind: 'otherValue', slot: 'count', meant: null, understood: 3 },
    ]);
  });
});

test('words beside the matter fill nothing and lead nowhere', () => {
  const beside: Meaning = { kind: 'beside' };
  expect(judged(after([]), 'are you a robot?', '', beside)).toEqual([]);
  expect(judged(after([]), 'small', '', beside)).toMatchObject([{ kind: 'otherValue', slot: 'size' }]);
  expect(judged(after(['small', '2', 'none']), 'well', '', beside)).toMatchObject([
    { kind: 'otherWay', meantState: 'way', reachedState: 'leave' },
  ]);
});

test('the same words said plainly are never misread', () => {
  expect(misread(after(['small']), 'xyz', 'xyz', 'count')).toEqual([]);
});

describe('in talks', () => {
  const exact = (when: object) =>
    flowOf({
      states: {
        start: {
          kind: 'ask',
          prompt: 'Which?',
          quickReplies: ['alpha', 'omega'],
          branches: [{ id: 'alpha', when: { kind: 'any' }, ...when, to: 'alpha' }],
          otherwise: 'other',
        },
        alpha: end,
        other: end,
      },
    });

  test('a branch that takes one wording only is found by those who use others', () => {
    const strict = exact({ when: { kind: 'regex', pattern: '^alpha$' } });
    const found = talksOf('chatty', strict).flatMap(({ misreadings }) => misreadings);
    expect(found.length).toBeGreaterThan(2);
    for (const misreading of found) {
      expect(misreading).toMatchObject({ plain: 'alpha', kind: 'otherWay', reachedState: 'other' });
      expect(misreading.said).toMatch(/alpha/i);
    }
    expect(talksOf('plain', strict).flatMap(({ misreadings }) => misreadings)).toEqual([]);
  });

  test('one that takes the word in any sentence is not', () => {
    const open = exact({ when: { kind: 'keyword', words: ['alpha'] } });
    for (const persona of ['chatty', 'brief', 'impatient', 'distracted'] as const) {
      expect(talksOf(persona, open).flatMap(({ misreadings }) => misreadings)).toEqual([]);
    }
  });
});
