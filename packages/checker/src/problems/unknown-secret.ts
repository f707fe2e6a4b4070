import { requestPlaceholders } from '../view/request-placeholders.ts';
import { labelOf } from '../view/words.ts';
import type { Finder } from './finder.ts';

/**
 * A secret that a request uses without being allowed to, so that every call is refused; and one the server does not
 * keep, which is told only when the names of those it keeps are known.
 */
export const unknownSecret: Finder = function* (view) {
  const words = view.texts.unknownSecret;
  const kept = view.context.secretNames;
  for (const [name, action] of Object.entries(view.flow.actions)) {
    if (!action.request) continue;
    const { secretRefs } = action.request;
    const place = { in: 'action', name } as const;
    const called = view.quote(labelOf(action, name));
    for (const { secret } of requestPlaceholders(action)) {
      if (secret === null || secretRefs.includes(secret)) continue;
      yield {
        severity: 'error',
        place,
        about: `uses ${secret}`,
        message: words.notAskedFor(called, view.quote(secret)),
        fix: {
          label: words.askFor(view.quote(secret)),
          operations: [
            {
              type: 'editAction',
              name,
              changes: {
                request: { ...view.document.actions[name]?.request, secretRefs: [...secretRefs, secret] },
              },
            },
          ],
        },
      };
    }
    if (!kept) continue;
    for (const secret of new Set(secretRefs)) {
      if (kept.includes(secret)) continue;
      yield { severity: 'warning', place, about: secret, message: words.notKept(called, view.quote(secret)) };
    }
  }
};
