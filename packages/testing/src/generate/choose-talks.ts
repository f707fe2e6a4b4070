import { Frontier } from './frontier.ts';
import { type Talk, waysOfTalk } from './talk.ts';

/** Talks looked at between two moments in which others may do something. */
const breath = 50;

/** A talk worth keeping, with the ways of those wanted that none of the kept ones before it goes. */
export type ChosenTalk = {
  readonly talk: Talk;
  readonly ways: ReadonlySet<string>;
  readonly fresh: readonly string[];
};

/**
 * Of many talks a few that together go all the ways the many go: each time the one with the most that is new for its
 * length, one that comes to an end before one that stops midway. What the later ones go as well is left out again.
 */
export function* chooseTalks(
  talks: readonly Talk[],
  wanted: ReadonlySet<string>,
): Generator<null, ChosenTalk[]> {
  const gone = new Set<string>();
  // What a talk is worth only ever gets less: one that is still worth most is the one.
  const candidates = new Frontier<Picked>();
  const cost = ({ talk, ways }: Picked) => {
    let count = 0;
    for (const way of ways) if (!gone.has(way)) count++;
    return -count / effortOf(talk);
  };
  const add = (candidate: Picked) => {
    const value = cost(candidate);
    if (value < 0) candidates.add(candidate, value);
  };
  for (const [index, talk] of talks.entries()) {
    add({ talk, ways: new Set([...waysOfTalk(talk)].filter((way) => wanted.has(way))) });
    if (index % breath === 0) yield null;
  }
  const picked: Picked[] = [];
  for (let looks = 0; ; looks++) {
    const best = candidates.take();
    if (!best) break;
    if (looks % breath === 0) yield null;
    if (cost(best) > candidates.least) {
      add(best);
      continue;
    }
    const isNew = cost(best) < 0;
    for (const way of best.ways) gone.add(way);
    if (isNew) picked.push(best);
  }
  return withFresh(withoutSpare(picked));
}

/** What it takes to read a talk; one that shows less than it goes through counts as longer. */
const effortOf = ({ setting, lines, isOver, isShortcut }: Talk): number =>
  2 +
  lines.length +
  (isOver ? 0 : 1) +
  (isShortcut ? 4 : 0) +
  (lines.length === 0 ? 8 : 0) +
  (setting.user === undefined ? 0 : 1);

type Picked = { readonly talk: Talk; readonly ways: ReadonlySet<string> };

/** Without those whose every way another one goes too. */
function withoutSpare(picked: readonly Picked[]): Picked[] {
  const counts = new Map<string, number>();
  for (const { ways } of picked) for (const way of ways) counts.set(way, (counts.get(way) ?? 0) + 1);
  return picked.filter(({ ways }) => {
    if ([...ways].some((way) => counts.get(way) === 1)) return true;
    for (const way of ways) counts.set(way, (counts.get(way) ?? 0) - 1);
    return false;
  });
}

function withFresh(picked: readonly Picked[]): ChosenTalk[] {
  const gone = new Set<string>();
  return picked.map(({ talk, ways }) => {
    const fresh = [...ways].filter((way) => !gone.has(way));
    for (const way of fresh) gone.add(way);
    return { talk, ways, fresh };
  });
}
