import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import type { Misreading } from '@turnwise/testing';
import { slotInWords, slotValueInWords, stateInWords } from '../../testing/transcript/part-words.ts';
import type { TracePlace } from '../../trace/trace-place.ts';
import { rehearsalMessages as words } from './messages.ts';

/** Where a state of a flow stands that is the one rehearsed, or one it runs. */
export const placeIn = (id: string, flow: FlowDocument, library: Library): TracePlace => ({
  flow,
  library,
  inside: id === flow.id ? [] : [id],
});

/** What became of an answer and what should have: "Said “…”, nothing was understood. “ORD-12345” alone is." */
export const misreadingInWords = (misreading: Misreading, flow: FlowDocument, library: Library): string =>
  words.said(quote(misreading.said), whatBecame(misreading, placeIn(misreading.flow, flow, library)));

/** The same beside the answer itself. */
export const remarkInWords = (misreading: Misreading, flow: FlowDocument, library: Library): string =>
  words.alone(whatBecame(misreading, placeIn(misreading.flow, flow, library)));

/** Longer than that it is read in the talk itself. */
const mostLetters = 160;

/** What was said, on one line, as much of it as can be read at a glance. */
export function quote(said: string): string {
  const line = said.replace(/\s+/g, ' ').trim();
  return line.length > mostLetters ? `${line.slice(0, mostLetters - 1).trimEnd()}…` : line;
}

/** A plain answer's day is written as data; people read it as the flow would say it. */
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

function whatBecame(
  { kind, plain, slot, meant, understood, meantState, reachedState }: Misreading,
  place: TracePlace,
): string {
  const state = (name: string | null) => stateInWords(place, name);
  const alone = quote(isoDay.test(plain) && slot !== null ? slotValueInWords(place, slot, plain) : plain);
  if (kind === 'otherWay') {
    const [reached, wanted] = [state(reachedState), state(meantState)];
    return plain === '' ? words.ledAway(reached, wanted) : words.led(reached, alone, wanted);
  }
  if (slot === null || (kind === 'notUnderstood' && plain !== '')) return words.notUnderstood(alone);
  const label = slotInWords(place, slot);
  if (understood === null) return words.becameNothing(label);
  const value = slotValueInWords(place, slot, understood);
  if (meant === null || plain === '') return words.becameUnasked(label, value);
  return words.became(label, value, alone, slotValueInWords(place, slot, meant));
}
