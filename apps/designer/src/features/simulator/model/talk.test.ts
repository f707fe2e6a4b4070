import { readFileSync } from 'node:fs';
import { type FlowDocument, parseFlowText } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { callChoices, callKey } from './call-choices.ts';
import {
  currentConversation,
  currentMemory,
  type Draft,
  emptySimulation,
  type Simulation,
  shownTurns,
} from './simulation.ts';
import * as talk from './talk.ts';

const template = new URL('../../../../../../packages/templates/flows/refund/flow.json', import.meta.url);
const parsed = parseFlowText(readFileSync(template, 'utf8'));
if (!parsed.ok) throw new Error(parsed.error.message);
const refund = parsed.value;
const draft: Draft = { flow: refund, library: {} };
const noon = Date.parse('2026-11-20T12:00:00.000Z');
const hour = 3_600_000;

const begun = (to = draft) => talk.start(to, emptySimulation, noon);
const told = (simulation: Simulation, ...texts: string[]) =>
  texts.reduce((current, text) => talk.say(draft, current, text, noon), simulation);
const replies = (simulation: Simulation) =>
  shownTurns(simulation)
    .flatMap((turn) => turn.happenings)
    .flatMap((happening) => (happening.kind === 'reply' ? [happening.reply.text] : []));
const lastReply = (simulation: Simulation) => replies(simulation).at(-1);
const stateOf = (simulation: Simulation) => currentConversation(simulation)?.state;
const slotOf = (simulation: Simulation, name: string) => currentConversation(simulation)?.slots[name];

function chosen(simulation: Simulation, label: string): Simulation {
  const turn = simulation.turns.find(({ happenings }) => happenings.some(({ kind }) => kind === 'call'));
  const call = turn?.happenings.find((happening) => happening.kind === 'call');
  if (!turn || call?.kind !== 'call') return expect.unreachable();
  const { effect } = call.call;
  const choice = callChoices(effect).find((one) => one.label === label);
  const key = callKey(effect);
  if (!choice || key === null) return expect.unreachable();
  return talk.chooseAnswer(draft, simulation, turn.id, key, choice.result);
}

describe('talking', () => {
  test('opens with the first question, and comes to its end through sample data', () => {
    const open = begun();
    expect(replies(open)).toEqual(['I can help with a refund. What is the order number?']);
    const end = told(open, 'ORD-12345', 'yes', 'it is broken', 'yes');
    expect(currentConversation(end)?.phase).toBe('completed');
    expect(slotOf(end, 'order_number')).toMatchObject({ value: 'ORD-12345', confirmed: true });
    expect(end.turns).toHaveLength(5);
  });

  test('keeps what was said and what was called in their order', () => {
    const { happenings } = told(begun(), 'ORD-12345').turns[1]!;
    expect(happenings.map(({ kind }) => kind)).toEqual(['reply', 'call', 'reply']);
    expect(happenings[0]).toMatchObject({ reply: { text: expect.stringContaining('looking that up') } });
  });

  test('a message to a finished conversation begins another, and says where', () => {
    const again = told(begun(), 'ORD-99999', 'ORD-12345');
    const turn = again.turns.at(-1)!;
    expect(turn.happenings[0]).toEqual({ kind: 'fresh' });
    expect(turn.freshAt).not.toBeNull();
    expect(stateOf(again)).toBe('right_order');
    expect(currentConversation(again)?.id).not.toBe(turn.before.id);
  });

  test('takes what people type as text: markup, placeholders, emoji, ten thousand letters', () => {
    for (const text of ['<script>alert(1)</script>', '{order_number} {amount}', '🙂', 'a'.repeat(10_000)]) {
      const simulation = told(begun(), text);
      expect(simulation.turns.at(-1)?.event).toMatchObject({ text });
      expect(stateOf(simulation)).toBe('ask_order');
    }
  });

  test('says nothing while there is no first state', () => {
    const empty = { flow: { ...refund, start: '', states: {} }, library: {} };
    expect(begun(empty).turns).toEqual([]);
    expect(talk.say(empty, begun(empty), 'hello', noon).turns).toEqual([]);
  });
});

describe('stepping through turns', () => {
  test('goes back and forward without losing anything', () => {
    const talked = told(begun(), 'ORD-12345', 'yes');
    const back = talk.stepBack(talk.stepBack(talked));
    expect(stateOf(back)).toBe('ask_order');
    expect(talk.stepBack(back)).toBe(back);
    expect(stateOf(talk.stepForward(talk.stepForward(back)))).toBe('ask_reason');
    expect(talk.stepForward(talked)).toBe(talked);
  });

  test('another word after a step back lets go of what came after', () => {
    const back = talk.stepBack(told(begun(), 'ORD-12345', 'yes'));
    const other = told(back, 'no');
    expect(other.turns).toHaveLength(3);
    expect(stateOf(other)).toBe('ask_order');
  });
});

describe('the clock', () => {
  test('moves on, stays moved, and goes back with a step back', () => {
    const later = talk.moveClock(draft, told(begun(), 'ORD-12345'), 72 * hour, noon);
    expect(currentConversation(later)?.phase).toBe('expired');
    const next = told(later, 'hello');
    expect(next.turns.at(-1)?.event.at).toBe('2026-11-23T12:00:00.000Z');
    expect(told(talk.stepBack(later), 'yes').turns.at(-1)?.event.at).toBe('2026-11-20T12:00:00.000Z');
  });

  test('coming back after an hour offers to go on', () => {
    const back = talk.comeBack(draft, told(begun(), 'ORD-12345', 'yes'), hour, noon);
    expect(lastReply(back)).toContain('You were in the middle of a refund for order ORD-12345');
    expect(stateOf(told(back, 'sure'))).toBe('ask_reason');
  });
});

describe('by hand', () => {
  test('fills and empties slots', () => {
    const filled = talk.setSlot(draft, begun(), 'order_number', 'ORD-54321', noon);
    expect(stateOf(filled)).toBe('right_order');
    const emptied = talk.setSlot(draft, filled, 'order_number', null, noon);
    expect(slotOf(emptied, 'order_number')?.value ?? null).toBeNull();
  });

  test('starts from a state', () => {
    const there = talk.startFrom(draft, told(begun(), 'ORD-12345'), 'ask_reason', noon);
    expect(there.turns).toHaveLength(1);
    expect(replies(there)).toEqual([
      refund.states.ask_reason?.kind === 'ask' && refund.states.ask_reason.prompt,
    ]);
    expect(stateOf(told(there, 'wrong item'))).toBe('check_refund');
  });

  test.each([
    ['not found', 'ask_order'],
    ['already refunded', 'already_refunded'],
    ['it takes too long', 'hand_off'],
    ['it fails', 'hand_off'],
  ])('lets the lookup answer "%s"', (label, state) => {
    const talked = told(begun(), 'ORD-12345', 'yes');
    const other = chosen(talked, label);
    expect(stateOf(other)).toBe(state);
    expect(other.turns).toHaveLength(2);
  });

  test('an outcome chosen against the sample data brings believable data along', () => {
    const found = chosen(told(begun(), 'ORD-00000'), 'found');
    expect(lastReply(found)).toBe(
      'I found order ORD-00000 for Desk lamp (€49.90). Is this the order you want to refund?',
    );
  });
});

describe('a known user', () => {
  const run = ['ORD-12345', 'yes', 'defective', 'yes'];

  test('is asked less with every refund, and forgotten on request', () => {
    let simulation = talk.playAs(draft, begun(), 'known_user', noon);
    for (let round = 0; round < 3; round++) {
      simulation = talk.start(draft, told(simulation, ...run), noon);
    }
    expect(currentMemory(simulation)?.runs).toHaveLength(3);
    expect(replies(simulation).join(' ')).toContain('the usual');
    const forgotten = talk.forgetUser(draft, simulation, noon);
    expect(currentMemory(forgotten)).toBeNull();
    expect(replies(forgotten)).toEqual(['I can help with a refund. What is the order number?']);
  });

  test('somebody new is not told what the known user said', () => {
    const known = told(talk.playAs(draft, begun(), 'known_user', noon), ...run);
    const stranger = talk.playAs(draft, known, null, noon);
    expect(currentConversation(stranger)).toMatchObject({ userId: null, memory: null });
    const back = talk.playAs(draft, stranger, 'known_user', noon);
    expect(currentConversation(back)?.memory?.runs).toHaveLength(1);
  });

  test('stepping back over the end takes what was learned back too', () => {
    const done = told(talk.playAs(draft, begun(), 'known_user', noon), ...run);
    expect(currentMemory(done)?.runs).toHaveLength(1);
    expect(currentMemory(talk.stepBack(done))).toBeNull();
  });
});

describe('when the flow changes under the talk', () => {
  const withState = (name: string, change: object): Draft => ({
    ...draft,
    flow: {
      ...refund,
      states: { ...refund.states, [name]: { ...refund.states[name]!, ...change } } as FlowDocument['states'],
    },
  });
  const renamed: Draft = {
    ...draft,
    flow: JSON.parse(JSON.stringify(refund).replaceAll('ask_reason', 'why_refund')),
  };

  test('the opening is said anew before anything else was', () => {
    const edited = talk.followEdit(withState('ask_order', { prompt: 'Which order?' }), begun(), noon);
    expect(replies(edited)).toEqual(['Which order?']);
  });

  test('an edit elsewhere leaves the talk untouched, not even read out again', () => {
    const open = begun();
    expect(talk.followEdit(withState('done', { message: 'Done.' }), open, noon)).toBe(open);
    const talked = told(open, 'ORD-12345');
    expect(talk.followEdit(withState('ask_order', { prompt: 'Which order?' }), talked, noon)).toBe(talked);
  });

  test('a renamed state is followed by saying it all again', () => {
    const talked = told(begun(), 'ORD-12345', 'yes');
    const followed = talk.followEdit(renamed, talked, noon);
    expect(stateOf(followed)).toBe('why_refund');
    expect(followed.notice).not.toBeNull();
    expect(followed.turns).toHaveLength(3);
  });

  test('replaying keeps chosen answers and the moved clock', () => {
    const talked = talk.moveClock(draft, chosen(told(begun(), 'ORD-12345'), 'already refunded'), hour, noon);
    const again = talk.replay(draft, talked);
    expect(stateOf(again)).toBe('already_refunded');
    expect(again.turns.map((turn) => turn.event.at)).toEqual(talked.turns.map((turn) => turn.event.at));
  });
});
