import type { StateKind } from '@turnwise/flow';
import type { Finder } from './finder.ts';

/** Kinds whose texts are values and mappings, and not said to anybody. */
const silentKinds: ReadonlySet<StateKind> = new Set(['set', 'subflow', 'choose']);
const saysSomething = /[\p{L}\p{N}]|\{[a-z]/u;

/** A text of pictures alone, which a screen reader reads out as a riddle. */
export const emojiOnlyText: Finder = function* (view) {
  for (const { name, label, state, texts } of view.states) {
    if (silentKinds.has(state.kind)) continue;
    for (const { text, field } of texts) {
      if (saysSomething.test(text) || !/\p{Extended_Pictographic}/u.test(text)) continue;
      if (field.startsWith('input.')) continue;
      yield {
        severity: 'warning',
        place: { in: 'state', name, field },
        message: view.texts.emojiOnlyText(view.quote(label), view.quote(text)),
      };
    }
  }
};
