import { wayKey } from '../coverage/ways.ts';
import { distancesIn } from './distances.ts';
import { answersTo, type PossibleAnswer } from './effect-answers.ts';
import { Frontier } from './frontier.ts';
import { askedSlot, type Move, movesFrom, whereIs } from './moves.ts';
import { type Scene, settingsOf } from './scene.ts';
import { signatureOf } from './signature.ts';
import { beginTalk, type Setting, type Talk, takeAnswer, takeLine } from './talk.ts';

/** Nobody keeps a test longer than that. */
const mostLines = 60;
/** Steps between two moments in which others may do something. */
const breath = 16;

/** One way to go on, and what it counts as: the same thing done in the same place is tried less and less. */
type Option = { readonly key: string; readonly cost: number; go(): Talk };
type Open = { readonly talk: Talk; readonly place: string | null; readonly options: Option[] };

/**
 * Holds talks with the flow in ever new ways, the most promising first: those close to an arrow nobody followed, and what
 * was tried least. It goes on for as many steps as are asked for, and on from there when it is asked again.
 */
export class Exploration {
  /** Nothing is left to try, or nothing to find. */
  isOver = false;
  /** Steps taken since something new was found. */
  inVain = 0;
  private readonly gone: Set<string>;
  private readonly seen = new Set<string>();
  private readonly tries = new Map<string, number>();
  private readonly frontier = new Frontier<Open>();
  private readonly distances: ReturnType<typeof distancesIn>;
  private distance: (state: string | null) => number;
  private found: Talk[] = [];
  private left: number;
  private readonly beginnings: Setting[];

  constructor(
    private readonly scene: Scene,
    private readonly wanted: ReadonlySet<string>,
    known: ReadonlySet<string>,
  ) {
    this.gone = new Set(known);
    this.left = wanted.size;
    this.distances = distancesIn(scene.flow);
    this.distance = this.distances((way) => this.gone.has(way));
    this.beginnings = settingsOf(scene);
  }

  /** Goes on for so many steps. Gives the talks that were the first to go some way, and those that came to an end. */
  *look(steps: number): Generator<null, readonly Talk[]> {
    for (let taken = 0; taken < steps && !this.isOver; taken++) {
      const next = this.next();
      if (next) this.visit(next);
      this.isOver = next === null || this.left === 0;
      if (taken % breath === 0) yield null;
    }
    const { found } = this;
    this.found = [];
    return found;
  }

  /** The next talk worth holding; null where none is left. */
  private next(): Talk | null {
    const { scene, frontier, tries } = this;
    const setting = this.beginnings.shift();
    if (setting) return beginTalk(scene.flow, scene.library, scene.at, setting);
    for (let open = frontier.take(); open; open = frontier.take()) {
      const best = this.cheapest(open);
      if (!best) continue;
      // Others have been tried there meanwhile.
      if (best.cost > frontier.least) {
        frontier.add(open, best.cost);
        continue;
      }
      const { option } = best;
      open.options.splice(open.options.indexOf(option), 1);
      tries.set(option.key, (tries.get(option.key) ?? 0) + 1);
      this.queue(open);
      return option.go();
    }
    return null;
  }

  /** Takes note of where a talk has come to, and of how it may go on. */
  private visit(talk: Talk): void {
    const { scene, wanted, gone, seen } = this;
    const fresh = new Set(talk.taken.filter((way) => wanted.has(way) && !gone.has(way)));
    this.inVain++;
    if (fresh.size > 0) {
      for (const way of fresh) gone.add(way);
      this.left -= fresh.size;
      this.distance = this.distances((way) => gone.has(way));
      this.inVain = 0;
    }
    if (fresh.size > 0 || talk.isOver) this.found.push(talk);
    const signature = signatureOf(talk, scene);
    if (talk.isOver || seen.has(signature)) return;
    seen.add(signature);
    const place = talk.conversation.stack[0]?.state ?? talk.conversation.state;
    const isKnown = (state: string) => gone.has(wayKey({ flow: scene.flow.id, state, port: null }));
    this.queue({ talk, place, options: optionsFrom(talk, scene, isKnown) });
  }

  private queue(open: Open): void {
    const best = this.cheapest(open);
    if (best) this.frontier.add(open, best.cost);
  }

  private cheapest({ talk, place, options }: Open): { option: Option; cost: number } | null {
    const here = 2 * this.distance(place) + talk.lines.length;
    let best: { option: Option; cost: number } | null = null;
    for (const option of options) {
      const cost = here + option.cost + 3 * (this.tries.get(option.key) ?? 0);
      if (best === null || cost < best.cost) best = { option, cost };
    }
    return best;
  }
}

function optionsFrom(talk: Talk, scene: Scene, isGone: (state: string) => boolean): Option[] {
  const { flow, state } = whereIs(talk, scene);
  const { conversation, open } = talk;
  const name = conversation.state;
  const [effect] = open;
  if (effect) {
    return answersTo(effect, flow, name, scene).map((answer: PossibleAnswer, index) => ({
      key: `${flow?.id}/${name} ${answer.given.name} ${answer.label}`,
      cost: index === 0 ? 0 : 1,
      go: () => takeAnswer(talk, answer.given, answer.result),
    }));
  }
  if (talk.lines.length >= mostLines || !flow || !state) return [];
  const asked = askedSlot(talk, flow, state);
  const attempts = (asked === null ? conversation.attempts : conversation.slots[asked]?.attempts) ?? 0;
  const place = `${flow.id}/${name} ${conversation.pending?.kind ?? ''} ${asked ?? ''} ${attempts}`;
  return movesFrom(talk, scene, isGone).map(({ said, cost }: Move) => ({
    key: `${place} ${JSON.stringify(said)}`,
    cost,
    go: () => takeLine(talk, said),
  }));
}
