import type { FlowDocument } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { flowOf, noon } from '../generate/find-tests.fixture.ts';
import { createScene } from '../generate/scene.ts';
import { beginTalk } from '../generate/talk.ts';
import { isHarmless, isListenedFor, leadsOn, takesAnything } from './harmless.ts';
import { type Moment, momentOf } from './moment.ts';
import { end, saidIn, talksOf } from './rehearse.fixture.ts';
import { simulateUser } from './simulated-user.ts';

function momentIn(flow: FlowDocument): Moment {
  const moment = momentOf(
    simulateUser('chatty', 1),
    beginTalk(flow, {}, noon, {}),
    createScene(flow, {}, noon),
  );
  if (!moment) throw new Error('Nobody is asked anything.');
  return moment;
}

const size = { type: 'choice' as const, prompt: 'Size?', choices: [{ value: 'small' }, { value: 'large' }] };
const asked = flowOf({
  slots: { size },
  states: {
    start: { kind: 'ask', slot: 'size', next: 'way' },
    way: {
      kind: 'decide',
      branches: [{ id: 'b', when: { kind: 'keyword', words: ['lovely weather'] }, to: 'odd' }],
      otherwise: 'done',
    },
    done: end,
    odd: end,
  },
});
const open = (parts: object = {}) =>
  flowOf({
    states: { start: { kind: 'ask', prompt: 'Well?', next: 'done', ...parts }, done: end, odd: end },
  });
const branchOn = (when: object) => ({ branches: [{ id: 'b', when, to: 'odd' }], otherwise: 'done' });

describe('words around an answer', () => {
  test('are harmless where they come to nothing', () => {
    expect(isHarmless(momentIn(asked), 'Thanks a lot!')).toBe(true);
  });

  test('are not where they fill or change something', () => {
    expect(isHarmless(momentIn(asked), 'large')).toBe(false);
    expect(isHarmless(momentIn(asked), 'cancel')).toBe(false);
  });

  test('are not where they are waited for on the way on', () => {
    expect(isListenedFor(momentIn(asked), 'What lovely weather!')).toBe(true);
    expect(isListenedFor(momentIn(asked), 'What lovely, lovely people!')).toBe(false);
    expect(isHarmless(momentIn(asked), 'What lovely weather!')).toBe(false);
  });

  test('are harmless where any others would lead on as well', () => {
    expect(isHarmless(momentIn(open()), 'Good morning!')).toBe(true);
    const branching = open(branchOn({ kind: 'regex', pattern: '^good' }));
    expect(isHarmless(momentIn(branching), 'So it is.')).toBe(true);
    expect(isHarmless(momentIn(branching), 'good morning')).toBe(false);
  });

  test('are not where moods are heard', () => {
    for (const when of [
      { kind: 'sentiment', is: 'positive' },
      { kind: 'not', condition: { kind: 'affirmation', is: 'unsure' } },
    ]) {
      expect(isHarmless(momentIn(open(branchOn(when))), 'Good morning!')).toBe(false);
    }
  });

  test('are left out by who rambles', () => {
    const moody = open({
      ...branchOn({ kind: 'sentiment', is: 'positive' }),
      quickReplies: ['Blue', 'Green'],
    });
    for (const [said] of talksOf('chatty', moody).map(saidIn)) {
      expect(said).not.toMatch(/thank|nice|morning|hello|see/i);
    }
    const thanked = open({ ...branchOn({ kind: 'keyword', words: ['thanks', 'thank you'] }) });
    const plain = talksOf('plain', thanked).map(({ test: { lines } }) => lines[0]?.user ?? '');
    talksOf('chatty', thanked).forEach(({ test: { lines } }, index) => {
      expect(/thank/.test(lines[0]?.user ?? '')).toBe(/thank/.test(plain[index] ?? ''));
    });
  });
});

describe('words beside the matter', () => {
  test('lead on where anything does, and where a branch waits for them', () => {
    expect(leadsOn(momentIn(open()), 'how is the weather over there?')).toBe(true);
    expect(leadsOn(momentIn(open()), 'are you a robot?')).toBe(false);
    expect(leadsOn(momentIn(open(branchOn({ kind: 'keyword', words: ['robot'] }))), 'are you a robot?')).toBe(
      true,
    );
    expect(leadsOn(momentIn(asked), 'are you a robot?')).toBe(false);
  });

  test('lead on where an arrow is drawn for what is off the topic, unless it is off here', () => {
    const drawn = (listeners: object) =>
      flowOf({
        slots: { size },
        states: { start: { kind: 'ask', slot: 'size', next: 'done', listeners }, done: end, odd: end },
        listeners: [{ id: 'o', kind: 'off_topic', to: 'odd' }],
      });
    expect(leadsOn(momentIn(drawn({})), 'how is the weather over there?')).toBe(true);
    expect(leadsOn(momentIn(drawn({ off_topic: 'off' })), 'how is the weather over there?')).toBe(false);
  });

  test('there are none where any words are an answer', () => {
    const told = (rules: readonly object[]) =>
      flowOf({
        slots: { note: { type: 'text', prompt: 'What is it?', rules: rules as never } },
        states: { start: { kind: 'ask', slot: 'note', next: 'done' }, done: end },
      });
    expect(takesAnything(momentIn(told([])))).toBe(true);
    expect(takesAnything(momentIn(told([{ kind: 'minLength', value: 3 }])))).toBe(true);
    expect(takesAnything(momentIn(told([{ kind: 'pattern', value: '^\\d+$' }])))).toBe(false);
    expect(takesAnything(momentIn(asked))).toBe(false);
  });
});
