import { placeholderSlot, placeholdersIn, type ValueExpression } from '@turnwise/flow';
import { labelOf, nameToWords } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** Values handed over under a name the other side does not know, or not handed over though they are needed. */
export const wrongMapping: Finder = function* (view) {
  const { quote } = view;
  const words = view.texts.wrongMapping;
  for (const { name, label, state } of view.states) {
    if (state.kind === 'action' && Object.hasOwn(view.flow.actions, state.action)) {
      const inputs = view.flow.actions[state.action]?.inputs ?? [];
      if (inputs.length === 0) continue;
      const place = { in: 'state', name, field: 'input' } as const;
      const called = quote(view.actionLabel(state.action));
      for (const input of inputs) {
        if (Object.hasOwn(state.input, input)) continue;
        const slot = view.slot(input);
        yield {
          severity: 'warning',
          place,
          about: input,
          message: words.notGiven(quote(label), called, quote(nameToWords(input))),
          ...(slot
            ? {
                fix: {
                  label: words.give(quote(view.slotLabel(input))),
                  operations: [
                    {
                      type: 'editState' as const,
                      name,
                      changes: { input: { ...state.input, [input]: `{${input}}` } },
                    },
                  ],
                },
              }
            : {}),
        };
      }
      for (const given of Object.keys(state.input)) {
        if (inputs.includes(given)) continue;
        const rest = Object.entries(state.input).filter(([key]) => key !== given);
        yield {
          severity: 'warning',
          place,
          about: given,
          message: words.notTaken(quote(label), called, quote(nameToWords(given))),
          fix: {
            label: words.doNotGive,
            operations: [{ type: 'editState', name, changes: { input: Object.fromEntries(rest) } }],
          },
        };
      }
    } else if (state.kind === 'subflow') {
      const { knownFlows } = view.context;
      const other = knownFlows && Object.hasOwn(knownFlows, state.flow) ? knownFlows[state.flow] : undefined;
      for (const [slot, value] of Object.entries(state.in)) {
        if (value !== '') continue;
        const rest = Object.entries(state.in).filter(([key]) => key !== slot);
        yield {
          severity: 'warning',
          place: { in: 'state', name, field: 'in' },
          about: `nothing ${slot}`,
          message: words.nothingGiven(quote(label), quote(labelOf(other?.slots[slot], slot))),
          fix: {
            label: words.doNotHandOver,
            operations: [{ type: 'editState', name, changes: { in: Object.fromEntries(rest) } }],
          },
        };
      }
      if (!other) continue;
      for (const slot of Object.keys(state.in)) {
        if (Object.hasOwn(other.slots, slot)) continue;
        const rest = Object.entries(state.in).filter(([key]) => key !== slot);
        yield {
          severity: 'warning',
          place: { in: 'state', name, field: 'in' },
          about: slot,
          message: words.noSuchSlot(quote(label), quote(other.name), quote(nameToWords(slot))),
          fix: {
            label: words.doNotHandOver,
            operations: [{ type: 'editState', name, changes: { in: Object.fromEntries(rest) } }],
          },
        };
      }
      for (const [target, value] of Object.entries(state.out)) {
        const unknown = slotsIn(value).find((slot) => !Object.hasOwn(other.slots, slot));
        if (unknown === undefined) continue;
        const rest = Object.entries(state.out).filter(([key]) => key !== target);
        yield {
          severity: 'warning',
          place: { in: 'state', name, field: 'out' },
          about: target,
          message: words.nothingBack(quote(label), quote(other.name), quote(nameToWords(unknown))),
          fix: {
            label: words.doNotTakeBack,
            operations: [{ type: 'editState', name, changes: { out: Object.fromEntries(rest) } }],
          },
        };
      }
    }
  }
};

const slotsIn = (value: ValueExpression): string[] =>
  typeof value === 'string' ? placeholdersIn(value).flatMap((path) => placeholderSlot(path) ?? []) : [];
