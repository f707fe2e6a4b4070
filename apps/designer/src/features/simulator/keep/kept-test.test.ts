import { readFileSync } from 'node:fs';
import { type FlowDocument, parseFlowText } from '@turnwise/flow';
import { runTest } from '@turnwise/testing';
import { describe, expect, test } from 'vitest';
import { callChoices, callKey } from '../model/call-choices.ts';
import { type Draft, emptySimulation, type Simulation } from '../model/simulation.ts';
import * as talk from '../model/talk.ts';
import { keptTest } from './kept-test.ts';

const template = new URL('../../../../../../packages/templates/flows/refund/flow.json', import.meta.url);
const parsed = parseFlowText(readFileSync(template, 'utf8'));
if (!parsed.ok) throw new Error(parsed.error.message);
const refund = parsed.value;
const draft: Draft = { flow: refund, library: {} };
const noon = Date.parse('2026-11-20T12:00:00.000Z');

const said = (simulation: Simulation, ...texts: string[]) =>
  texts.reduce((current, text, index) => talk.say(draft, current, text, noon + index * 4_321), simulation);
const begun = () => talk.start(draft, emptySimulation, noon);
const finished = () => said(begun(), 'ORD-12345', 'yes', 'it is broken', 'yes');

function kept(simulation: Simulation, to = draft, checksWords = false) {
  const made = keptTest(to, simulation, 'id', checksWords);
  if (!made) return expect.unreachable();
  return made;
}

/** The talk with the first call of its first answer answering something else. */
function answering(simulation: Simulation, label: string): Simulation {
  const turn = simulation.turns.find(({ happenings }) => happenings.some(({ kind }) => kind === 'call'));
  const call = turn?.happenings.find((happening) => happening.kind === 'call');
  if (!turn || call?.kind !== 'call') return expect.unreachable();
  const { effect } = call.call;
  const choice = callChoices(effect).find((one) => one.label === label);
  const key = callKey(effect);
  if (!choice || key === null) return expect.unreachable();
  return talk.chooseAnswer(draft, simulation, turn.id, key, choice.result);
}

describe('keeping a talk', () => {
  test('needs that something was done to the flow', () => {
    expect(keptTest(draft, emptySimulation, 'id', false)).toBeNull();
    expect(keptTest(draft, begun(), 'id', false)).toBeNull();
    expect(keptTest(draft, talk.startFrom(draft, begun(), 'ask_reason', noon), 'id', false)).not.toBeNull();
  });

  test('gives a test of the flow that passes, called by what was said and where it led', () => {
    const { test: made, ...known } = kept(finished());
    expect(made).toMatchObject({ id: 'id', title: '“ORD-12345” leads to “Refund submitted”' });
    expect(made.lines.map(({ state }) => state)).toEqual([
      'right_order',
      'ask_reason',
      'check_refund',
      'done',
    ]);
    expect(known).toEqual({ end: 'Refund submitted', leftOut: 0, isDifferentNow: false, sensitive: [] });
    expect(runTest(made, refund).differences).toEqual([]);
  });

  test('shortens a long first message in its name', () => {
    const { title } = kept(said(begun(), `I want ${'my money back '.repeat(20)}`)).test;
    expect(title).toMatch(/^“I want my money back .{0,50}…” leads to “/);
    expect(title.length).toBeLessThan(160);
  });

  test('is called by its end where nothing was said', () => {
    const { title } = kept(talk.startFrom(draft, begun(), 'ask_reason', noon)).test;
    expect(title).toBe('A talk that ends at “Reason”');
  });

  test('keeps what is on screen, not what was stepped back over', () => {
    expect(kept(talk.stepBack(talk.stepBack(finished()))).test.lines).toHaveLength(2);
  });

  test('keeps how far the clock was moved, and that the customer came back', () => {
    const hour = 3_600_000;
    const late = talk.comeBack(
      draft,
      talk.moveClock(draft, said(begun(), 'ORD-12345'), hour, noon),
      3 * hour,
      noon,
    );
    expect(kept(late).test.lines).toMatchObject([
      { user: 'ORD-12345' },
      { silence: true, after: '1h' },
      { resume: true, after: '3h' },
    ]);
  });

  test('keeps who was talking and what was known of them', () => {
    const known = talk.playAs(draft, finished(), 'known_user', noon);
    const again = talk.playAs(
      draft,
      said(known, 'ORD-12345', 'yes', 'it is broken', 'yes'),
      'known_user',
      noon,
    );
    const { test: made } = kept(said(again, 'ORD-12345'));
    expect(made).toMatchObject({ user: 'known_user', memory: { values: { reason: 'defective' } } });
  });

  test('keeps the answers its author chose, and no others', () => {
    expect(kept(finished()).test.answers).toBeUndefined();
    const { test: made } = kept(answering(said(begun(), 'ORD-12345'), 'not found'));
    expect(Object.keys(made.answers ?? {})).toEqual(['lookup_order']);
    expect(made.lines[0]?.state).toBe('ask_order');
    expect(runTest(made, refund).differences).toEqual([]);
  });

  test('ends where another conversation began, and says how much is left out', () => {
    const { test: made, leftOut, end } = kept(said(finished(), 'one more refund', 'ORD-22222'));
    expect(made.lines).toHaveLength(4);
    expect({ leftOut, end }).toEqual({ leftOut: 2, end: 'Refund submitted' });
  });

  test('says that the flow has changed since, where that makes a difference', () => {
    const states = { ...refund.states, ask_reason: { ...refund.states.ask_reason, next: 'not_refunded' } };
    const changed: FlowDocument = { ...refund, states: states as FlowDocument['states'] };
    const short = said(begun(), 'ORD-12345', 'yes', 'it is broken');
    expect(kept(short)).toMatchObject({ isDifferentNow: false, end: 'Ready to submit?' });
    expect(kept(short, { flow: changed, library: {} })).toMatchObject({
      isDifferentNow: true,
      end: 'Left as it is',
    });
  });

  test('names the sensitive slots whose values it holds', () => {
    const slots = { ...refund.slots, order_number: { ...refund.slots.order_number, sensitive: true } };
    const secret: Draft = { flow: { ...refund, slots: slots as FlowDocument['slots'] }, library: {} };
    expect(kept(finished(), secret).sensitive).toEqual(['Order number']);
    expect(kept(said(begun(), 'hm'), secret).sensitive).toEqual([]);
  });

  test('checks every word where that is asked for', () => {
    expect(kept(finished(), draft, true).test.lines[1]?.exactly).toHaveLength(1);
  });
});
