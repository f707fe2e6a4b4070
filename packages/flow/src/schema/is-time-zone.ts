const known = new Map<string, boolean>();
/** There are some 600 zones, but a name's capitals make no difference: whoever asks may write it in many ways. */
const mostKnown = 1_000;

/** True for a time zone this computer knows, by its IANA name, e.g. `Europe/Vienna`. */
export function isTimeZone(name: string): boolean {
  const answer = known.get(name) ?? canFormatIn(name);
  if (known.size < mostKnown) known.set(name, answer);
  return answer;
}

function canFormatIn(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) !== null;
  } catch {
    return false;
  }
}
