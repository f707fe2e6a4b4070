import { go } from '../turn/move.ts';
import { fillChecked, forgetSlot } from '../turn/slots.ts';
import { noteError, ownData, type Turn } from '../turn/turn.ts';
import { writePath } from '../values/data-path.ts';
import { evaluateExpression } from '../values/evaluate-expression.ts';
import type { KindRuntime } from './kind-runtime.ts';

/** Sets or clears slots and data, then goes on. A value that fails its slot's rules is not stored. */
export const set: KindRuntime<'set'> = {
  enter(turn, state) {
    // Every value is read before any is written, so that two slots can be swapped.
    const values = state.assign.map((entry) => evaluateExpression(turn, entry.value));
    state.clear.forEach((target) => {
      if (target.startsWith('data.')) clearData(turn, target);
      else forgetSlot(turn, target);
    });
    state.assign.forEach((entry, index) => {
      const value = values[index];
      if (entry.to.startsWith('data.')) {
        turn.conversation.data = writePath(ownData(turn), entry.to.slice('data.'.length), value ?? null);
      } else if (value === undefined || value === null || value === '') {
        forgetSlot(turn, entry.to);
      } else if (!fillChecked(turn, entry.to, value, 'set')) {
        noteError(
          turn,
          'value_refused',
          `"${String(value)}" cannot be kept as ${entry.to}: it fails the slot's rules.`,
        );
      }
    });
    return go(state.next, 'next');
  },
};

function clearData(turn: Turn, target: string): void {
  turn.conversation.data = writePath(ownData(turn), target.slice('data.'.length), undefined);
}
