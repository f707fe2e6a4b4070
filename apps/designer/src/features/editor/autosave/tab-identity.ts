const key = 'turnwise.tab';

/** This tab's name: it survives a reload, so that the tab finds its own unsaved edits again. */
export function tabIdentity(): string {
  try {
    const known = sessionStorage.getItem(key);
    if (known) return known;
    const made = crypto.getRandomValues(new Uint32Array(2)).join('-');
    sessionStorage.setItem(key, made);
    return made;
  } catch {
    return 'tab';
  }
}
