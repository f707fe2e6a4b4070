/**
 * One line per conversation: what is asked of it runs in the order it came, one at a time. Lines of different
 * conversations know nothing of each other.
 */
export class TurnQueue {
  readonly #tails = new Map<string, Promise<unknown>>();

  /** Runs `work` when everything asked before under this key is over, however that ended. */
  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(key);
    const result = before === undefined ? work() : before.then(work, work);
    const forget = () => {
      if (this.#tails.get(key) === result) this.#tails.delete(key);
    };
    this.#tails.set(key, result);
    result.then(forget, forget);
    return result;
  }

  /** Resolves when nothing is under way any more. */
  async idle(): Promise<void> {
    while (this.#tails.size > 0) await Promise.allSettled(this.#tails.values());
  }
}
