/** What is to be looked at next: a heap, the cheapest first; of equals, the one that came first. */
export class Frontier<T> {
  private readonly heap: { readonly cost: number; readonly order: number; readonly item: T }[] = [];
  private order = 0;

  get size(): number {
    return this.heap.length;
  }

  /** What the cheapest costs; more than anything where there is none. */
  get least(): number {
    return this.heap[0]?.cost ?? Number.POSITIVE_INFINITY;
  }

  add(item: T, cost: number): void {
    const { heap } = this;
    heap.push({ cost, order: this.order++, item });
    for (let at = heap.length - 1; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!this.isBefore(at, above)) break;
      this.swap(at, above);
      at = above;
    }
  }

  take(): T | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first?.item;
    heap[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const least = right < heap.length && this.isBefore(right, left) ? right : left;
      if (least >= heap.length || !this.isBefore(least, at)) break;
      this.swap(least, at);
      at = least;
    }
    return first.item;
  }

  private isBefore(a: number, b: number): boolean {
    const [one, other] = [this.heap[a], this.heap[b]];
    if (!one || !other) return false;
    return one.cost < other.cost || (one.cost === other.cost && one.order < other.order);
  }

  private swap(a: number, b: number): void {
    const [one, other] = [this.heap[a], this.heap[b]];
    if (!one || !other) return;
    this.heap[a] = other;
    this.heap[b] = one;
  }
}
