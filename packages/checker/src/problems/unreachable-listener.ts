import type { Listener } from '@turnwise/flow';
import type { CheckTexts } from '../texts/check-texts.ts';
import { intentOf } from '../view/intent-of.ts';
import type { Finder } from './finder.ts';

type Deafness = Exclude<keyof CheckTexts['unreachableListener'], 'remove'>;

/** Why a listener never hears anything; null when it may. */
function whyDeaf(listener: Listener, earlier: readonly Listener[]): Deafness | null {
  if (!listener.enabled) return null;
  switch (listener.kind) {
    case 'intent': {
      if (!listener.examples.some((example) => example.trim() !== '')) return 'noExamples';
      const twin = earlier.find((other) => other.enabled && intentOf(other) === intentOf(listener));
      return twin ? 'sameIntent' : null;
    }
    case 'questions':
      return listener.questions.length === 0 ? 'noQuestions' : null;
    default:
      return earlier.some((other) => other.kind === listener.kind) ? 'sameKind' : null;
  }
}

/** A listener that nothing ever sets off. */
export const unreachableListener: Finder = function* (view) {
  const words = view.texts.unreachableListener;
  for (const [index, listener] of view.flow.listeners.entries()) {
    const why = whyDeaf(listener, view.flow.listeners.slice(0, index));
    if (why === null) continue;
    yield {
      severity: 'warning',
      place: { in: 'listener', id: listener.id },
      message: words[why](view.quote(view.listenerLabel(listener))),
      fix: { label: words.remove, operations: [{ type: 'removeListener', id: listener.id }] },
    };
  }
};
