import { resolveSettings } from '@turnwise/flow';
import type { Finder } from './finder.ts';

/** A conversation that is over before it counts as interrupted, so that nobody is asked whether to go on. */
export const idleAfterExpiry: Finder = function* ({ flow, document, texts }) {
  const { idleMinutes, expireHours } = flow.settings;
  if (idleMinutes < expireHours * 60) return;
  const { idleMinutes: _, ...rest } = document.settings;
  const isMended = resolveSettings(rest).idleMinutes < expireHours * 60;
  const words = texts.idleAfterExpiry;
  yield {
    severity: 'warning',
    place: { in: 'settings' },
    about: 'idleMinutes',
    message: words.message(idleMinutes, expireHours),
    ...(isMended
      ? {
          fix: {
            label: words.usual,
            operations: [{ type: 'editSettings' as const, changes: { idleMinutes: null } }],
          },
        }
      : {}),
  };
};
