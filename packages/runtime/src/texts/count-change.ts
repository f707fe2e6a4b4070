/** A count that is added to a known one or taken from it. */
export type CountChange = {
  readonly sign: 1 | -1;
  /** The message as if the count stood alone: "one kid" for "one more kid". */
  readonly rest: string;
};

/** The first of some phrases that a text holds, with the count that is to stand for it. */
export const countChangeIn = (
  text: string,
  phrases: readonly { readonly sign: 1 | -1; readonly pattern: RegExp; readonly count: string }[],
): CountChange | null => {
  for (const { sign, pattern, count } of phrases) {
    if (pattern.test(text)) return { sign, rest: text.replace(pattern, count) };
  }
  return null;
};
