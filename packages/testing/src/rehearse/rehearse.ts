import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { createScene, type Scene, settingsOf } from '../generate/scene.ts';
import { beginTalk, type Setting, type Talk } from '../generate/talk.ts';
import { testOfTalk } from '../generate/test-of-talk.ts';
import { mostLines } from '../suite/flow-test.ts';
import { chance } from './chance.ts';
import { endingOf } from './ending-of.ts';
import { nextMessage } from './next-message.ts';
import type { Persona } from './persona.ts';
import type { Misreading, Place, Rehearsal } from './rehearsal.ts';
import { answersBy, settle } from './settle.ts';
import { simulateUser } from './simulated-user.ts';
import { takeMessage } from './take-message.ts';

export type RehearseOptions = {
  readonly personas: readonly Persona[];
  readonly talksEach: number;
  /** Of the first talk of each persona; the others count on from it. */
  readonly seed: number;
  /** The instant the talks begin. */
  readonly at: string;
  /** Messages after which somebody gives up. */
  readonly mostMessages: number;
  readonly newId: () => string;
  readonly titleOf: (persona: Persona, number: number) => string;
};

/**
 * Has people who do not exist talk with a flow, each in their own manner. Null says that it is still at it. The same
 * flow, options and seed give the same talks; talks of the same number differ by nothing but the manner.
 */
export function* rehearse(
  flow: FlowDocument,
  library: Library,
  options: RehearseOptions,
): Generator<Rehearsal | null, void> {
  const { personas, talksEach, at, newId, titleOf } = options;
  const scene = createScene(flow, library, at);
  const openings = openingsOf(scene);
  for (let number = 1; number <= talksEach; number++) {
    const seed = (options.seed + number - 1) >>> 0;
    for (const persona of personas) {
      const held = yield* holdTalk(openings(seed), scene, { persona, seed }, options.mostMessages);
      const { talk, ...rest } = held;
      yield { persona, seed, test: testOfTalk(talk, newId(), titleOf(persona, number), at), ...rest };
    }
  }
}

/** How a talk opens depends on who comes, and on nothing else: each opening is played once. */
function openingsOf(scene: Scene): (seed: number) => Talk {
  const settings = settingsOf(scene).filter(({ ai }) => ai === undefined);
  const opened = new Map<Setting, Talk>();
  return (seed) => {
    const [unknown = {}, ...known] = settings;
    const setting = chance(seed, 'who') < 0.75 ? unknown : (known[0] ?? unknown);
    const talk = opened.get(setting) ?? beginTalk(scene.flow, scene.library, scene.at, setting);
    opened.set(setting, talk);
    return talk;
  };
}

type Held = Omit<Rehearsal, 'persona' | 'seed' | 'test'> & { readonly talk: Talk };

function* holdTalk(
  opened: Talk,
  scene: Scene,
  { persona, seed }: { persona: Persona; seed: number },
  mostMessages: number,
): Generator<null, Held> {
  const settled = (talk: Talk) => settle(talk, scene, answersBy(seed));
  const misreadings: Misreading[] = [];
  const askedAgain: Place[] = [];
  let user = simulateUser(persona, seed);
  let talk = settled(opened);
  let messages = 0;
  let next = nextMessage(user, talk, scene);
  while (next && messages < mostMessages && talk.lines.length < mostLines) {
    const taken = takeMessage(talk, next, scene, settled);
    misreadings.push(...taken.misreadings);
    if (taken.askedAgain) askedAgain.push(taken.askedAgain);
    if ('user' in next.said) messages++;
    talk = taken.talk;
    user = next.user;
    yield null;
    next = nextMessage(user, talk, scene);
  }
  const ending = endingOf(talk, next === null);
  return { talk, ending, messages, repairs: askedAgain.length, askedAgain, misreadings };
}
