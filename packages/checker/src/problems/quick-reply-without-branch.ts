import { placeholdersIn, type SlotType, type StateOf } from '@turnwise/flow';
import { readsAsValue } from '../conditions/reads-as-value.ts';
import { takesMessage } from '../conditions/takes-message.ts';
import type { FlowView } from '../view/flow-view.ts';
import type { Finder } from './finder.ts';

/** An answer offered as a button that the question then does not understand. */
export const quickReplyWithoutBranch: Finder = function* (view) {
  const { quote } = view;
  const words = view.texts.quickReplyWithoutBranch;
  for (const { name, label, state } of view.states) {
    if (state.kind !== 'ask') continue;
    for (const reply of state.quickReplies) {
      if (reply.trim() === '' || placeholdersIn(reply).length > 0 || isUnderstood(view, state, reply))
        continue;
      yield {
        severity: 'warning',
        place: { in: 'state', name, field: 'quickReplies' },
        about: reply,
        message: words.message(quote(label), quote(reply)),
        witness: words.taps(quote(reply)),
        fix: {
          label: words.remove,
          operations: [
            {
              type: 'editState',
              name,
              changes: { quickReplies: state.quickReplies.filter((other) => other !== reply) },
            },
          ],
        },
      };
    }
  }
};

/** Types whose values are read from words, or not at all. */
const exactTypes: ReadonlySet<SlotType> = new Set(['integer', 'number', 'date', 'time', 'email', 'phone']);

/** A button may be for a listener, or for what a state listens to besides. */
const hearsOtherThings = ({ flow }: FlowView, state: StateOf<'ask'>): boolean =>
  Object.keys(state.intents).length > 0 ||
  flow.listeners.some(({ kind, enabled }) => enabled && (kind === 'questions' || kind === 'intent'));

function isUnderstood(view: FlowView, state: StateOf<'ask'>, reply: string): boolean {
  if (state.slot) {
    const slot = view.slot(state.slot);
    if (!slot || state.branches.length > 0 || state.skippable) return true;
    if (exactTypes.has(slot.type)) {
      return !slot.required || hearsOtherThings(view, state) || readsAsValue(slot, reply, view.flow.language);
    }
    if (slot.type !== 'choice' || slot.choices.length === 0) return true;
    const said = reply.trim().toLowerCase();
    return slot.choices.some(({ value, label, synonyms }) =>
      [value, label ?? value, ...synonyms].some((word) => {
        const known = word.trim().toLowerCase();
        return known !== '' && (said.includes(known) || known.includes(said));
      }),
    );
  }
  if (state.branches.length === 0 || state.otherwise) return true;
  return state.branches.some((branch) => takesMessage(branch.when, reply, view.flow.language) !== false);
}
