import type { Span } from '@turnwise/understanding';

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** An empty span stands nowhere, and is in nothing. */
export const isWithin = (inner: Span, outer: Span): boolean =>
  inner[1] > inner[0] && outer[0] <= inner[0] && inner[1] <= outer[1];

/** What is said before and behind. */
export const withoutSpan = (text: string, [from, to]: Span): string =>
  `${text.slice(0, from)} ${text.slice(to)}`;
