/** Begins something once nothing else is to be done, or soon. What is returned calls it off. */
export function whenIdle(begin: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(begin, 200);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(begin, { timeout: 1_000 });
  return () => cancelIdleCallback(request);
}
