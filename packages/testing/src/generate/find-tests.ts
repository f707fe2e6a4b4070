import { englishPhrases, type FlowDocument, type Phrases } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { waysGone } from '../coverage/coverage.ts';
import { wayKey, waysOf } from '../coverage/ways.ts';
import { withWords } from '../suite/checks-words.ts';
import { expectAsPlayed } from '../suite/expect-as-played.ts';
import type { FlowTest } from '../suite/flow-test.ts';
import { runTest } from '../suite/run-test.ts';
import { chooseTalks } from './choose-talks.ts';
import { Exploration } from './exploration.ts';
import { createScene } from './scene.ts';
import { shortenTest } from './shorten-test.ts';
import { testOfTalk } from './test-of-talk.ts';
import { titleOfTalk } from './title-of-talk.ts';

/** Steps after which what was found is given, so that whoever stops early has it. */
const round = 4_000;
/** Steps in which nothing new was found, after which nothing more is expected. */
const patience = 12_000;

export type FindOptions = {
  /** How many steps of the engine may be taken at most; some ten thousand a second. */
  readonly steps: number;
  readonly newId: () => string;
  /** The instant the talks begin. */
  readonly at: string;
  /** What ways out are called in the tests' titles; English where nothing is given. */
  readonly phrases?: Phrases;
};

/**
 * Looks for talks that go through states and ways out which are not among `known`, and gives each as a test that expects
 * what happens now: few, each through something that none before it goes through. Null says that it is still looking.
 * The same flow gives the same tests.
 */
export function* findTests(
  flow: FlowDocument,
  library: Library,
  known: ReadonlySet<string>,
  { steps, newId, at, phrases = englishPhrases }: FindOptions,
): Generator<FlowTest | null, void> {
  const wanted = new Set(
    waysOf(flow)
      .map(wayKey)
      .filter((key) => !known.has(key)),
  );
  if (wanted.size === 0) return;
  const exploration = new Exploration(createScene(flow, library, at), wanted, known);
  const gone = new Set(known);
  const titles = new Set<string>();
  for (let left = steps; left > 0 && !exploration.isOver && exploration.inVain < patience; left -= round) {
    const talks = yield* exploration.look(Math.min(round, left));
    const stillWanted = new Set([...wanted].filter((way) => !gone.has(way)));
    for (const chosen of yield* chooseTalks(talks, stillWanted)) {
      const title = freeTitle(titleOfTalk(chosen, flow, phrases), titles);
      const whole = testOfTalk(chosen.talk, newId(), title, at);
      const short = yield* shortenTest(whole, chosen.fresh, flow, library);
      yield null;
      // Where nobody says anything, what the flow says is all there is to be held to.
      const test =
        short.lines.length === 0
          ? withWords(short, true, flow, library)
          : expectAsPlayed(short, flow, library);
      yield null;
      const { played, differences } = runTest(test, flow, library);
      const fresh = [...waysGone(flow, played)].filter((way) => wanted.has(way) && !gone.has(way));
      if (differences.length > 0 || fresh.length === 0) continue;
      for (const way of fresh) gone.add(way);
      titles.add(title);
      yield test;
    }
  }
}

function freeTitle(title: string, taken: ReadonlySet<string>): string {
  let free = title;
  for (let number = 2; taken.has(free); number++) free = `${title} (${number})`;
  return free;
}
