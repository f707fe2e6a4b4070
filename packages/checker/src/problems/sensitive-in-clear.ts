import { type FlowDocument, placeholderSlot, placeholdersIn, type Scalar, type State } from '@turnwise/flow';
import type { Fix } from '../problem.ts';
import type { FlowView } from '../view/flow-view.ts';
import { labelOf } from '../view/words.ts';
import type { Finder } from './finder.ts';

/**
 * A sensitive value that is written where nothing masks it: into a hand-off's summary, or into a slot that is not sensitive,
 * here or in a flow that is run.
 */
export const sensitiveInClear: Finder = function* (view) {
  const words = view.texts.sensitiveInClear;
  const { quote } = view;
  for (const { name, label, state } of view.states) {
    if (state.kind === 'handoff') {
      for (const slot of sensitiveIn(state.summary, (slot) => view.slot(slot)?.sensitive)) {
        yield {
          severity: 'warning',
          place: { in: 'state', name, field: 'summary' },
          about: slot,
          message: words.summary(quote(label), quote(view.slotLabel(slot))),
        };
      }
      continue;
    }
    for (const { field, from, to, isHere, other } of copiesIn(view, state)) {
      yield {
        severity: 'warning',
        place: { in: 'state', name, field },
        about: `${from} ${to}`,
        message: words.copied(
          quote(label),
          quote(from),
          quote(isHere ? view.slotLabel(to) : labelOf(other?.slots[to], to)),
        ),
        ...(isHere ? { fix: makeSensitive(view, to) } : {}),
      };
    }
  }
};

const makeSensitive = (view: FlowView, slot: string): Fix => ({
  label: view.texts.sensitiveInClear.makeSensitive(view.quote(view.slotLabel(slot))),
  operations: [{ type: 'editSlot', name: slot, changes: { sensitive: true } }],
});

type Copy = {
  readonly field: string;
  /** The sensitive slot's label. */
  readonly from: string;
  /** The slot that is not. */
  readonly to: string;
  readonly isHere: boolean;
  readonly other: FlowDocument | undefined;
};

function* copiesIn(view: FlowView, state: State): Generator<Copy> {
  const isSensitiveHere = (slot: string) => view.slot(slot)?.sensitive;
  if (state.kind === 'set') {
    for (const [index, { to, value }] of state.assign.entries()) {
      if (view.slot(to)?.sensitive !== false) continue;
      for (const slot of sensitiveIn(value, isSensitiveHere)) {
        yield { field: `assign.${index}`, from: view.slotLabel(slot), to, isHere: true, other: undefined };
      }
    }
  }
  if (state.kind !== 'subflow') return;
  const other = own(view.context.knownFlows ?? {}, state.flow);
  if (!other) return;
  const isPlainThere = (slot: string) => own(other.slots, slot) && other.slots[slot]?.sensitive !== true;
  for (const [to, value] of Object.entries(state.in)) {
    if (!isPlainThere(to)) continue;
    for (const slot of sensitiveIn(value, isSensitiveHere)) {
      yield { field: 'in', from: view.slotLabel(slot), to, isHere: false, other };
    }
  }
  for (const [to, value] of Object.entries(state.out)) {
    if (view.slot(to)?.sensitive !== false) continue;
    for (const slot of sensitiveIn(value, (name) => own(other.slots, name)?.sensitive)) {
      yield { field: 'out', from: labelOf(other.slots[slot], slot), to, isHere: true, other };
    }
  }
}

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** The sensitive slots whose values a text or expression holds. */
function sensitiveIn(
  text: Scalar | null | undefined,
  isSensitive: (slot: string) => boolean | undefined,
): string[] {
  if (typeof text !== 'string') return [];
  return placeholdersIn(text).flatMap((placeholder) => {
    const slot = placeholderSlot(placeholder);
    return slot !== null && isSensitive(slot) === true ? [slot] : [];
  });
}
