import { daysFromToday, placeholdersIn, type Scalar, type Slot, type StateOf } from '@turnwise/flow';
import { checkValue, compilePattern } from '@turnwise/understanding';
import type { FlowView } from '../view/flow-view.ts';
import type { Finder } from './finder.ts';

/** A value its author wrote for a slot that never takes it: the slot would stay empty. */
export const impossibleValue: Finder = function* (view) {
  const { quote } = view;
  const words = view.texts.impossibleValue;
  for (const [name, slot] of Object.entries(view.flow.slots)) {
    if (slot.default === undefined || mayTake(view, slot, slot.default)) continue;
    yield {
      severity: 'warning',
      place: { in: 'slot', name, field: 'default' },
      message: words.byDefault(quote(view.slotLabel(name)), quote(String(slot.default))),
      fix: {
        label: words.noDefault,
        operations: [{ type: 'editSlot', name, changes: { default: null } }],
      },
    };
  }
  for (const { name, label, state } of view.states) {
    if (state.kind !== 'set') continue;
    for (const [index, { to, value }] of state.assign.entries()) {
      const slot = view.slot(to);
      if (!slot || mayTake(view, slot, value)) continue;
      yield {
        severity: 'error',
        place: { in: 'state', name, field: `assign.${index}` },
        message: words.bySet(quote(label), quote(view.slotLabel(to)), quote(String(value))),
        fix: {
          label: words.doNotSet,
          operations: [{ type: 'editState', name, changes: { assign: assignable(view, state.assign) } }],
        },
      };
    }
  }
};

const assignable = (view: FlowView, assign: StateOf<'set'>['assign']): StateOf<'set'>['assign'] =>
  assign.filter(({ to, value }) => {
    const slot = view.slot(to);
    return !slot || mayTake(view, slot, value);
  });

/** Days counted from today are not known here: a day that no calendar rule refuses is let be. */
const anyDay = { now: '2026-01-01T00:00:00Z', timeZone: 'UTC' } as const;

function mayTake(view: FlowView, slot: Slot, value: Scalar): boolean {
  if (typeof value === 'string' && (value.trim() === '' || placeholdersIn(value).length > 0)) return true;
  if (slot.type === 'choice' && slot.choices.length === 0) return true;
  const rules = slot.rules.filter(isKnownHere);
  return checkValue({ ...slot, rules }, value, { ...anyDay, language: view.flow.language }).ok;
}

function isKnownHere(rule: Slot['rules'][number]): boolean {
  if (rule.kind === 'after' || rule.kind === 'before') return daysFromToday(rule.value) === null;
  return rule.kind !== 'pattern' || compilePattern(rule.value).ok;
}
