import { useSyncExternalStore } from 'react';

/** Whether the server answers. It often runs on this very computer, so `navigator.onLine` would not tell. */
export type Connection = 'online' | 'unreachable';

const firstWait = 2_000;
const longestWait = 15_000;
const listeners = new Set<() => void>();
let connection: Connection = 'online';
let timer: ReturnType<typeof setTimeout> | undefined;

/** Told by every request how it went; while nothing answers, the server is asked again and again. */
export function reportConnection(next: Connection): void {
  if (next === connection) return;
  connection = next;
  clearTimeout(timer);
  if (next === 'unreachable') askAgainIn(firstWait);
  for (const listener of listeners) listener();
}

/** Asks now whether the server answers. */
export async function checkConnection(): Promise<void> {
  clearTimeout(timer);
  try {
    const response = await fetch('/health', { cache: 'no-store' });
    if (response.ok) return reportConnection('online');
  } catch {
    // Still nothing.
  }
  reportConnection('unreachable');
}

function askAgainIn(wait: number): void {
  timer = setTimeout(async () => {
    await checkConnection();
    if (connection === 'unreachable') askAgainIn(Math.min(longestWait, wait * 1.5));
  }, wait);
}

export function onConnectionChange(listener: (connection: Connection) => void): () => void {
  const told = () => listener(connection);
  listeners.add(told);
  return () => listeners.delete(told);
}

export function useConnection(): Connection {
  return useSyncExternalStore(onConnectionChange, () => connection);
}
