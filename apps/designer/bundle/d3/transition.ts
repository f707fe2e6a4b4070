/** What d3 hands to listeners: the element's datum, its index and its siblings. */
type Args = readonly [datum: unknown, index: number, group: readonly Element[]];
type Listener = (this: Element, ...args: Args) => void;
type Tick = (progress: number) => void;
type MakeTick = (this: Element, ...args: Args) => Tick;

/** One element's motion: waiting for the next frame, or under way. */
type Motion = { frame: number; isUnderWay: boolean; emit: (type: string) => void };

const motions = new WeakMap<Element, Set<Motion>>();

const easeInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** Stops what moves an element, and what was about to. */
export function interrupt(element: Element): void {
  const stopped = motions.get(element);
  motions.delete(element);
  for (const { frame, isUnderWay, emit } of stopped ?? []) {
    cancelAnimationFrame(frame);
    emit(isUnderWay ? 'interrupt' : 'cancel');
  }
}

/** A change of some elements over time: what canvas and zoom use of d3's transitions. */
export class Transition<Selection extends { nodes(): Element[] }> {
  private readonly moved: Selection;
  private readonly listeners = new Map<string, Listener>();
  private readonly tweens = new Map<string, MakeTick>();
  private lasting = 250;
  private easing = easeInOut;

  constructor(moved: Selection) {
    this.moved = moved;
    const elements = moved.nodes();
    elements.forEach((element, index) => {
      this.begin(element, [Reflect.get(element, '__data__'), index, elements]);
    });
  }

  selection(): Selection {
    return this.moved;
  }

  duration(milliseconds: number): this {
    this.lasting = milliseconds;
    return this;
  }

  ease(easing: (t: number) => number): this {
    this.easing = easing;
    return this;
  }

  /** `types` as d3 writes them: `start`, `end.zoom`, several with spaces between. */
  on(types: string, listener: Listener): this {
    for (const type of types.split(' ')) this.listeners.set(type, listener);
    return this;
  }

  tween(name: string, make: MakeTick): this {
    this.tweens.set(name, make);
    return this;
  }

  call(change: (transition: this, ...rest: unknown[]) => void, ...rest: unknown[]): this {
    change(this, ...rest);
    return this;
  }

  private begin(element: Element, args: Args): void {
    const from = performance.now();
    let ticks: readonly Tick[] = [];
    const emit = (type: string) => {
      for (const [name, listener] of this.listeners) {
        if (name === type || name.startsWith(`${type}.`)) listener.apply(element, [...args]);
      }
    };
    const motion: Motion = { frame: 0, isUnderWay: false, emit };
    const run = () => {
      if (!motion.isUnderWay) {
        // One at a time: what moved the element until now ends here.
        motions.get(element)?.delete(motion);
        interrupt(element);
        motions.set(element, new Set([motion]));
        motion.isUnderWay = true;
        emit('start');
        ticks = [...this.tweens.values()].map((make) => make.apply(element, [...args]));
      }
      const share = Math.min(1, (performance.now() - from) / Math.max(1, this.lasting));
      for (const tick of ticks) tick(share === 1 ? 1 : this.easing(share));
      if (share < 1) {
        motion.frame = requestAnimationFrame(run);
        return;
      }
      motions.get(element)?.delete(motion);
      emit('end');
    };
    motion.frame = requestAnimationFrame(run);
    motions.set(element, (motions.get(element) ?? new Set()).add(motion));
  }
}
