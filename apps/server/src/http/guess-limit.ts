import type { Clock } from '../clock.ts';

const mostGuesses = 10;
const windowMs = 60_000;
/** Addresses remembered at once: whoever has more of them than that is not held up by this. */
const mostAddresses = 10_000;

/** Counts wrong passwords by address: after ten within a minute an address is not heard until the minute is over. */
export type GuessLimit = {
  isReached(address: string): boolean;
  note(address: string): void;
  forget(address: string): void;
};

export function createGuessLimit(clock: Clock): GuessLimit {
  const wrong = new Map<string, { count: number; readonly since: number }>();
  const current = (address: string) => {
    const found = wrong.get(address);
    return found && clock().getTime() - found.since < windowMs ? found : null;
  };
  return {
    isReached: (address) => (current(address)?.count ?? 0) >= mostGuesses,
    note(address) {
      const known = current(address);
      if (known) known.count++;
      else {
        if (wrong.size >= mostAddresses) wrong.clear();
        wrong.set(address, { count: 1, since: clock().getTime() });
      }
    },
    forget: (address) => void wrong.delete(address),
  };
}
