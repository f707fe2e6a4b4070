/** Names kept on this computer, and whoever wants to hear of changes to them. */
export type KeptList = {
  read(): readonly string[];
  add(...names: readonly string[]): void;
  remove(name: string): void;
  subscribe(listener: () => void): () => void;
};

/** A list under one key of `localStorage`. Where that is blocked it lasts as long as the page. */
export function createKeptList(key: string): KeptList {
  let names: readonly string[] | null = null;
  const listeners = new Set<() => void>();
  const read = (): readonly string[] => {
    names ??= stored(key);
    return names;
  };
  const keep = (next: readonly string[]): void => {
    names = next;
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Nothing of value is lost: it will be shown once more on the next visit.
    }
    for (const listener of listeners) listener();
  };
  return {
    read,
    add(...added) {
      const fresh = added.filter((name) => !read().includes(name));
      if (fresh.length > 0) keep([...read(), ...fresh]);
    },
    remove(name) {
      if (read().includes(name)) keep(read().filter((known) => known !== name));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function stored(key: string): readonly string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(found) ? found.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
