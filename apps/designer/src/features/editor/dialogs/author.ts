const key = 'turnwise.author';

/** What the person at this computer last called themselves; empty where they never did. */
export function recallAuthor(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

export function rememberAuthor(name: string): void {
  try {
    localStorage.setItem(key, name);
  } catch {
    // It is asked for again, and nothing waits for it.
  }
}
