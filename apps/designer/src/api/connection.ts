import { useSyncExternalStore } from 'react';

/** Whether the server answers. It often runs on this very computer, so `navigator.onLine` would not tell. */
export type Connection = 'online' | 'unreachable';

const firstWait = 2_000;
const longestWait = 15_000;
const listeners = new Set<() => void>();
let connection: Connection = 'online';
let timer: ReturnType<typeof setTimeout> | undefined;
let wait = firstWait;

/** Told by every request how it went; while nothing answers, the server is asked again and again. */
export function reportConnection(next: Connection): void {
  if (next === connection) return;
  connection = next;
  clearTimeout(timer);
  wait = firstWait;
  if (next === 'unreachable') askAgainLater();
  for (const listener of listeners) listener();
}

/** Asks now whether the server answers. Where it still does not, it is asked again later, whoever asked now. */
export async function checkConnection(): Promise<void> {
  clearTimeout(timer);
  if (await isAnswering()) reportConnection('online');
  else if (connection === 'unreachable') askAgainLater();
  else reportConnection('unreachable');
}

async function isAnswering(): Promise<boolean> {
  try {
    return (await fetch('/health', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

function askAgainLater(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void checkConnection(), wait);
  wait = Math.min(longestWait, wait * 1.5);
}

export function onConnectionChange(listener: (connection: Connection) => void): () => void {
  const told = () => listener(connection);
  listeners.add(told);
  return () => listeners.delete(told);
}

export function useConnection(): Connection {
  return useSyncExternalStore(onConnectionChange, () => connection);
}
