/** Not `randomUUID`, which browsers keep from pages that came over plain HTTP. */
export const newTestId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
