import { distancesIn } from './distances.ts';
import { answersTo, type PossibleAnswer } from './effect-answers.ts';
import { Frontier } from './frontier.ts';
import { askedSlot, type Move, movesFrom, whereIs } from './moves.ts';
import { type Scene, settingsOf } from './scene.ts';
import { signatureOf } from './signature.ts';
import { beginTalk, type Talk, takeAnswer, takeLine } from './talk.ts';

/** Nobody keeps a test longer than that. */
const mostLines = 30;
/** Steps between two moments in which others may do something. */
const breath = 16;

/** One way to go on, and what it counts as: the same thing done in the same place is tried less and less. */
type Option = { readonly key: string; readonly cost: number; go(): Talk };
type Open = { readonly talk: Talk; readonly place: string | null; readonly options: Option[] };

/**
 * Holds talks with the flow in ever new ways, the most promising first: those close to an arrow nobody followed, and what
 * was tried least. Returns the talks that were the first to go some way of `wanted`, and those that came to an end.
 */
export function* explore(
  scene: Scene,
  wanted: ReadonlySet<string>,
  isKnown: (way: string) => boolean,
  steps: number,
): Generator<null, Talk[]> {
  const found: Talk[] = [];
  const gone = new Set<string>();
  const seen = new Set<string>();
  const tries = new Map<string, number>();
  const frontier = new Frontier<Open>();
  const isGone = (way: string) => gone.has(way) || isKnown(way);
  const distances = distancesIn(scene.flow);
  let distance = distances(isGone);
  let left = wanted.size;
  let taken = 0;

  const costOf = ({ talk, place }: Open, { key, cost }: Option) =>
    cost + 3 * (tries.get(key) ?? 0) + 2 * distance(place) + talk.lines.length;
  const cheapest = (open: Open): { option: Option; cost: number } | null => {
    let best: { option: Option; cost: number } | null = null;
    for (const option of open.options) {
      const cost = costOf(open, option);
      if (best === null || cost < best.cost) best = { option, cost };
    }
    return best;
  };
  const queue = (open: Open) => {
    const best = cheapest(open);
    if (best) frontier.add(open, best.cost);
  };
  /** Takes note of where a talk has come to, and of how it may go on. */
  const visit = (talk: Talk) => {
    const fresh = new Set(talk.taken.filter((way) => wanted.has(way) && !gone.has(way)));
    const isNew = fresh.size > 0;
    if (isNew) {
      for (const way of fresh) gone.add(way);
      left -= fresh.size;
      distance = distances(isGone);
    }
    if (isNew || talk.isOver) found.push(talk);
    const signature = signatureOf(talk, scene);
    if (talk.isOver || seen.has(signature)) return;
    seen.add(signature);
    const place = talk.conversation.stack[0]?.state ?? talk.conversation.state;
    queue({ talk, place, options: optionsFrom(talk, scene, (state) => isGone(`${scene.flow.id}/${state}`)) });
  };

  for (const setting of settingsOf(scene)) {
    if (taken >= steps) break;
    taken++;
    visit(beginTalk(scene.flow, scene.library, scene.at, setting));
  }
  while (taken < steps && left > 0) {
    const open = frontier.take();
    if (!open) break;
    const best = cheapest(open);
    if (!best) continue;
    // Others have been tried there meanwhile.
    if (best.cost > frontier.least) {
      frontier.add(open, best.cost);
      continue;
    }
    open.options.splice(open.options.indexOf(best.option), 1);
    tries.set(best.option.key, (tries.get(best.option.key) ?? 0) + 1);
    taken++;
    visit(best.option.go());
    queue(open);
    if (taken % breath === 0) yield null;
  }
  return found;
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
