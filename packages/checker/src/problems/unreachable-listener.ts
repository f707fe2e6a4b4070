import type { Listener } from '@turnwise/flow';
import { intentOf } from '../view/intent-of.ts';
import { labelOf, quote } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** Why a listener never hears anything, as the end of a sentence; null when it may. */
function whyDeaf(listener: Listener, earlier: readonly Listener[]): string | null {
  if (!listener.enabled) return null;
  switch (listener.kind) {
    case 'intent': {
      if (!listener.examples.some((example) => example.trim() !== ''))
        return 'has no examples to be known by';
      const twin = earlier.find((other) => other.enabled && intentOf(other) === intentOf(listener));
      return twin ? 'listens for the same intent as one before it' : null;
    }
    case 'questions':
      return listener.questions.length === 0 ? 'has no questions to answer yet' : null;
    default:
      return earlier.some((other) => other.kind === listener.kind)
        ? 'is never reached: another one before it is for the same'
        : null;
  }
}

/** A listener that nothing ever sets off. */
export const unreachableListener: Finder = function* (view) {
  for (const [index, listener] of view.flow.listeners.entries()) {
    const why = whyDeaf(listener, view.flow.listeners.slice(0, index));
    if (why === null) continue;
    yield {
      severity: 'warning',
      place: { in: 'listener', id: listener.id },
      message: `The listener ${quote(labelOf(listener, listener.kind))} ${why}.`,
      fix: { label: 'Take the listener away', operations: [{ type: 'removeListener', id: listener.id }] },
    };
  }
};
