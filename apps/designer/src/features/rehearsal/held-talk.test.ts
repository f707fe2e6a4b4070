import { createFlow, type FlowDocument } from '@turnwise/flow';
import type { Persona, Rehearsal, RehearsalEnding } from '@turnwise/testing';
import { expect, test } from 'vitest';
import { faredIn, judgeTalks } from './held-talk.ts';

const flow: FlowDocument = {
  ...createFlow('desk', 'Desk'),
  start: 'ask',
  states: {
    ask: {
      kind: 'ask',
      prompt: 'What is it?',
      branches: [{ id: 'bill', when: { kind: 'keyword', words: ['bill'] }, to: 'clerk' }],
      otherwise: 'manager',
    },
    clerk: { kind: 'handoff', message: 'One moment.' },
    manager: { kind: 'handoff', message: 'One moment.' },
  },
};
const talk = (
  persona: Persona,
  seed: number,
  user: string,
  ending: RehearsalEnding,
  repairs = 0,
): Rehearsal => ({
  persona,
  seed,
  test: { id: `${persona}${seed}`, title: 'A talk', lines: [{ user }] },
  ending,
  messages: 1,
  repairs,
  askedAgain: [],
  misreadings: [],
});

test('who is handed to a person got through where the one who says it plainly is handed to the same', () => {
  const judge = judgeTalks(flow, {});
  const judged = [
    talk('plain', 1, 'the bill', 'handedOff'),
    talk('plain', 2, 'the bill', 'finished'),
    talk('chatty', 1, 'well, my bill I think', 'handedOff'),
    talk('careless', 1, 'hte blli', 'handedOff', 1),
    talk('chatty', 2, 'well, my bill I think', 'handedOff', 2),
    talk('brief', 1, 'bill', 'finished'),
    talk('unsure', 1, 'hm', 'tooLong'),
    talk('plain', 3, 'leave it', 'cancelled'),
    talk('brief', 3, 'leave', 'cancelled'),
  ].map(judge);
  expect(judged.map(({ gotThrough }) => gotThrough)).toEqual([
    true,
    true,
    true,
    false,
    false,
    true,
    false,
    true,
    true,
  ]);
  expect(faredIn(judged)).toEqual({
    talks: 9,
    through: 6,
    meant: { handedOff: 2, cancelled: 2 },
    others: { handedOff: 2, cancelled: 0, tooLong: 1, silent: 0 },
    misreadings: 0,
  });
});

test('or where all they said was understood at once, and led there', () => {
  const judge = judgeTalks(flow, {});
  judge(talk('plain', 1, 'the bill', 'handedOff'));
  expect(judge(talk('changes_mind', 1, 'the parking', 'handedOff')).gotThrough).toBe(true);
  expect(judge(talk('changes_mind', 1, 'the parking', 'handedOff', 1)).gotThrough).toBe(false);
});
