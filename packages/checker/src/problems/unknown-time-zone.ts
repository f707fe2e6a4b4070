import type { Finder } from './finder.ts';

const known = new Map<string, boolean>();

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

function isTimeZone(zone: string): boolean {
  let isKnown = known.get(zone);
  if (isKnown !== undefined) return isKnown;
  try {
    isKnown = new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    isKnown = false;
  }
  known.set(zone, isKnown);
  return isKnown;
}
