import { isTimeZone } from '@turnwise/flow';
import type { Finder } from './finder.ts';

/** A time zone that is none: days and times would be those of UTC. */
export const unknownTimeZone: Finder = function* ({ flow, texts, quote }) {
  if (isTimeZone(flow.settings.timeZone)) return;
  yield {
    severity: 'warning',
    place: { in: 'settings' },
    about: 'timeZone',
    message: texts.unknownTimeZone.message(quote(flow.settings.timeZone)),
    fix: {
      label: texts.unknownTimeZone.useUtc,
      operations: [{ type: 'editSettings', changes: { timeZone: null } }],
    },
  };
};
