import type { Scalar, Slot, SlotRule } from '@turnwise/flow';
import { checkValue } from '@turnwise/understanding';
import type { SlotSource, SlotState } from '../model/conversation.ts';
import type { TraceEntry } from '../model/trace.ts';
import { slotOf, stateOf } from '../program/flow-program.ts';
import { maskValue } from '../values/mask-value.ts';
import { slotsRead } from '../values/slots-read.ts';
import { ageOf, ownSlots, type Turn } from './turn.ts';

export const slotState = (turn: Turn, name: string): SlotState | undefined =>
  Object.hasOwn(turn.conversation.slots, name) ? turn.conversation.slots[name] : undefined;

/** A slot's value; null when it is not filled. */
export const slotValue = (turn: Turn, name: string): Scalar | null => slotState(turn, name)?.value ?? null;

export const isFilled = (turn: Turn, name: string): boolean => slotValue(turn, name) !== null;

/** The user's to change: not what an action brought back, nor what the author set beside what users say. */
export function isGivenByUser(turn: Turn, name: string): boolean {
  const state = slotState(turn, name);
  if (state === undefined || state.value === null || state.source === 'action') return false;
  return state.source !== 'set' || slotOf(turn.flow, name)?.extract === true;
}

/** Fills a slot with a value that has passed its rules. Attempts stay: the count belongs to the slot. */
export function fillSlot(
  turn: Turn,
  name: string,
  value: Scalar,
  source: SlotSource,
  confirmed = false,
): void {
  const before = slotState(turn, name);
  const next: SlotState = { value, source, at: ageOf(turn) };
  if (confirmed) next.confirmed = true;
  if (before?.attempts) next.attempts = before.attempts;
  ownSlots(turn)[name] = next;
  if (turn.conversation.asides !== undefined) delete turn.conversation.asides;
  traceSlot(turn, name, before?.value ?? null, value, source);
}

/** Checks a value against a slot's type and rules, where and when the conversation is held. */
export const checkFor = (turn: Turn, slot: Slot, value: unknown, at: string = turn.at) =>
  checkValue(slot, value, { now: at, timeZone: turn.conversation.timeZone, language: turn.flow.language });

/** Checks a value against the slot before it is kept; false when it fails, and then nothing is stored. */
export function fillChecked(turn: Turn, name: string, value: unknown, source: SlotSource): boolean {
  const slot = slotOf(turn.flow, name);
  if (!slot) return false;
  const checked = checkFor(turn, slot, value);
  if (!checked.ok) return false;
  if (slotValue(turn, name) !== checked.value) fillSlot(turn, name, checked.value, source);
  return true;
}

/** The rule that a day broke by waiting: what lay ahead when it was said is over by now. Null where none did. */
export function outdatedRule(turn: Turn, name: string): SlotRule | null {
  const slot = slotOf(turn.flow, name);
  const known = turn.conversation.slots[name];
  if (slot?.type !== 'date' || !known || known.value === null) return null;
  const checked = checkFor(turn, slot, known.value);
  return checked.ok || checked.error.reason !== 'rule' ? null : checked.error.rule;
}

/** Empties a slot, and with it what actions brought back on its account. */
export function forgetSlot(turn: Turn, name: string): void {
  clearSlot(turn, name);
  forgetDerived(turn, name);
}

/** Empties what actions brought back on a slot's account: it is of another value now. */
export function forgetDerived(turn: Turn, name: string): void {
  for (const visited of Object.keys(turn.conversation.visits)) {
    const state = stateOf(turn.flow, visited);
    if (
      state?.kind !== 'action' ||
      !Object.values(state.input).some((input) => slotsRead(input).includes(name))
    )
      continue;
    for (const target of Object.keys(state.save)) {
      if (slotState(turn, target)?.source === 'action') clearSlot(turn, target);
    }
  }
}

/** Empties a slot; what stays is how often it was answered wrongly. */
function clearSlot(turn: Turn, name: string): void {
  const before = slotState(turn, name);
  if (!before) return;
  const slots = ownSlots(turn);
  if (before.attempts)
    slots[name] = { value: null, source: before.source, attempts: before.attempts, at: ageOf(turn) };
  else delete slots[name];
  if (before.value !== null) traceSlot(turn, name, before.value, null, 'cleared');
}

export function confirmSlots(turn: Turn, names: readonly string[]): void {
  for (const name of names) {
    const state = slotState(turn, name);
    if (state && state.value !== null && !state.confirmed) {
      ownSlots(turn)[name] = { ...state, confirmed: true };
    }
  }
}

export function unconfirmSlot(turn: Turn, name: string): void {
  const state = slotState(turn, name);
  if (!state?.confirmed) return;
  const { confirmed: _, ...rest } = state;
  ownSlots(turn)[name] = rest;
}

/** Counts an answer that did not fit, up to `limit`, and gives the count. */
export function countAttempt(turn: Turn, name: string, limit: number): number {
  const before = slotState(turn, name);
  const attempts = Math.min(limit, (before?.attempts ?? 0) + 1);
  ownSlots(turn)[name] = before
    ? { ...before, attempts }
    : { value: null, source: 'asked', attempts, at: ageOf(turn) };
  return attempts;
}

export function skipSlot(turn: Turn, name: string): void {
  const before = slotState(turn, name);
  const next: SlotState = { value: null, source: 'asked', skipped: true, at: ageOf(turn) };
  if (before?.attempts) next.attempts = before.attempts;
  ownSlots(turn)[name] = next;
}

/** The values that are known, by slot. */
export function filledValues(turn: Turn): Record<string, Scalar> {
  const values: Record<string, Scalar> = {};
  const { slots } = turn.conversation;
  for (const name in slots) {
    const value = slots[name]?.value;
    if (value !== null && value !== undefined) values[name] = value;
  }
  return values;
}

function traceSlot(
  turn: Turn,
  name: string,
  before: Scalar | null,
  after: Scalar | null,
  source: Extract<TraceEntry, { kind: 'slot' }>['source'],
): void {
  const isSensitive = slotOf(turn.flow, name)?.sensitive === true;
  turn.trace.push({
    kind: 'slot',
    slot: name,
    before: isSensitive && before !== null ? maskValue(before) : before,
    after: isSensitive && after !== null ? maskValue(after) : after,
    source,
  });
}
