import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { createScene, type Scene, settingsOf } from '../generate/scene.ts';
import { beginTalk, type Setting, type Talk, takeLine } from '../generate/talk.ts';
import { testOfTalk } from '../generate/test-of-talk.ts';
import { mostLines } from '../suite/flow-test.ts';
import { chance } from './chance.ts';
import { type Came, misreadingIn } from './misreading-in.ts';
import { type NextMessage, nextMessage } from './next-message.ts';
import type { Persona } from './persona.ts';
import type { Misreading, Place, Rehearsal, RehearsalEnding } from './rehearsal.ts';
import { answersBy, settle } from './settle.ts';
import { simulateUser } from './simulated-user.ts';

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
    const atOnce = takeLine(talk, next.said);
    const came = { atOnce, settled: settled(atOnce) };
    const misreading = misreadingOf(talk, came, next, settled);
    if (misreading) misreadings.push(misreading);
    if (atOnce.asksAgain) askedAgain.push(placeIn(talk));
    if ('user' in next.said) messages++;
    talk = came.settled;
    user = next.user;
    yield null;
    next = nextMessage(user, talk, scene);
  }
  const ending = endingOf(talk, next === null);
  return { talk, ending, messages, repairs: askedAgain.length, askedAgain, misreadings };
}

const placeIn = ({ running, conversation }: Talk): Place => ({
  flow: running.at(-1) ?? '',
  state: conversation.state ?? '',
});

function misreadingOf(
  before: Talk,
  came: Came,
  { said, plain, meaning }: NextMessage,
  settled: (talk: Talk) => Talk,
): Misreading | null {
  if (!meaning || !('user' in said) || said.user === plain) return null;
  const atOnce = meaning.answer.came;
  const found = misreadingIn(before, came, meaning, { atOnce, settled: settled(atOnce) });
  return (
    found && {
      line: before.lines.length,
      ...placeIn(before),
      said: said.user,
      plain: plain ?? '',
      ...found,
    }
  );
}

function endingOf({ isOver, conversation }: Talk, isSilent: boolean): RehearsalEnding {
  if (!isOver) return isSilent ? 'silent' : 'tooLong';
  switch (conversation.phase) {
    case 'completed':
      return 'finished';
    case 'handed_off':
      return 'handedOff';
    case 'expired':
      return 'silent';
    default:
      return 'cancelled';
  }
}
