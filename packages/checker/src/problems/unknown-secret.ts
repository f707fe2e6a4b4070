import { labelOf } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** An action that needs a secret the server does not keep. Told only when the secrets' names are known. */
export const unknownSecret: Finder = function* (view) {
  const { secretNames } = view.context;
  if (!secretNames) return;
  for (const [name, action] of Object.entries(view.flow.actions)) {
    for (const secret of new Set(action.request?.secretRefs)) {
      if (secretNames.includes(secret)) continue;
      yield {
        severity: 'warning',
        place: { in: 'action', name },
        about: secret,
        message: view.texts.unknownSecret(view.quote(labelOf(action, name)), view.quote(secret)),
      };
    }
  }
};
