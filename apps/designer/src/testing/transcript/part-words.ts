import type { FlowDocument, JsonValue } from '@turnwise/flow';
import { nameAsTitle, nameInWords } from '../../language/names.ts';
import { flowAt, slotLabel, stateLabel, type TracePlace } from '../../trace/trace-place.ts';
import { valueInWords } from '../../trace/value-in-words.ts';
import { differenceMessages as words } from './difference-messages.ts';

type PartKind = 'states' | 'slots' | 'actions';

/**
 * Where a part of a flow is known: there, else in the flow itself, else in one it runs. Null when nobody knows it, as when
 * it was deleted since the test was made.
 */
function placeKnowing(place: TracePlace, kind: PartKind, name: string): TracePlace | null {
  const others = [[], ...Object.keys(place.library).map((id) => [id])];
  const places = [place, ...others.map((inside) => ({ ...place, inside }))];
  const knows = (flow: FlowDocument | null) => flow !== null && Object.hasOwn(flow[kind], name);
  return places.find((one) => knows(flowAt(one))) ?? null;
}

/** A state by its label; null is no state at all. */
export function stateInWords(place: TracePlace, state: JsonValue): string {
  if (state === null) return words.nowhere;
  const name = String(state);
  const known = placeKnowing(place, 'states', name);
  return known ? words.quoted(stateLabel(known, name)) : words.gone(words.quoted(nameAsTitle(name)));
}

/** A slot by its label. */
export function slotInWords(place: TracePlace, name: string): string {
  const known = placeKnowing(place, 'slots', name);
  return known ? words.quoted(slotLabel(known, name)) : words.gone(words.quoted(nameAsTitle(name)));
}

/** A slot's value as the replies write it. */
export function slotValueInWords(place: TracePlace, name: string, value: JsonValue): string {
  if (typeof value === 'object') return value === null ? words.nothing : valuesInWords(value);
  return valueInWords(placeKnowing(place, 'slots', name) ?? place, name, value);
}

/** A call as a test writes it: the action, and what it is called with where that matters. */
export function actionInWords(place: TracePlace, call: JsonValue): string {
  if (typeof call !== 'object' || call === null || Array.isArray(call)) {
    const name = String(call);
    const known = placeKnowing(place, 'actions', name);
    const label = known && flowAt(known)?.actions[name]?.label?.trim();
    return words.quoted(label || nameAsTitle(name));
  }
  const { action = null, input = {} } = call;
  return words.with(actionInWords(place, action), valuesInWords(input));
}

/** What came from elsewhere, whose parts have no labels: "order: status: paid; total: 40". */
export function valuesInWords(value: JsonValue): string {
  if (value === null || value === '') return words.nothing;
  if (value === true) return words.yes;
  if (value === false) return words.no;
  if (typeof value !== 'object') return String(value);
  const parts = Array.isArray(value)
    ? value.map(valuesInWords)
    : Object.entries(value).map(([name, part]) => `${nameInWords(name)}: ${valuesInWords(part)}`);
  return parts.join(Array.isArray(value) ? ', ' : '; ') || words.nothing;
}
