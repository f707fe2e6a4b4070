import { branchesOf } from '../conditions/branches-of.ts';
import { leavesOf } from '../conditions/leaves-of.ts';
import { intentOf } from '../view/intent-of.ts';
import { nameToWords } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A rule about an intent that neither a listener nor the state itself gives examples for. */
export const unknownIntent: Finder = function* (view) {
  const known = new Set(
    view.flow.listeners.flatMap((one) => (one.enabled && one.examples.length > 0 ? [intentOf(one)] : [])),
  );
  for (const { name, label, state } of view.states) {
    const own = state.kind === 'ask' || state.kind === 'reply' ? state.intents : {};
    for (const branch of branchesOf(state)) {
      for (const leaf of leavesOf(branch.when)) {
        if (leaf.kind !== 'intent' || leaf.intent.trim() === '') continue;
        if (known.has(leaf.intent) || Object.hasOwn(own, leaf.intent)) continue;
        yield {
          severity: 'error',
          place: { in: 'state', name, port: `branch:${branch.id}` },
          about: leaf.intent,
          message: view.texts.unknownIntent(view.quote(label), view.quote(nameToWords(leaf.intent))),
        };
      }
    }
  }
};
