/** What an author typed as a place in data: spaces become `_`, a leading `data.` is left out; null when it cannot be one. */
export function readDataPath(text: string): string | null {
  const path = text
    .trim()
    .replace(/^data\./, '')
    .replace(/\s*,\s*/g, '.')
    .replace(/\s+/g, '_');
  const isPath = /^[A-Za-z0-9_]{1,64}(\.[A-Za-z0-9_]{1,64}){0,8}$/.test(path);
  const isRefused = path
    .split('.')
    .some((step) => step === '__proto__' || step === 'constructor' || step === 'prototype');
  return isPath && !isRefused ? path : null;
}
