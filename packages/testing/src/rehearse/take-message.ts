import type { Scene } from '../generate/scene.ts';
import { type Talk, takeLine } from '../generate/talk.ts';
import { misreadingsIn } from './misreadings-in.ts';
import type { NextMessage } from './moment.ts';
import type { Misreading, Place } from './rehearsal.ts';

/** What came of a message. */
export type TakenMessage = {
  /** The talk, gone on with by it, with everything asked of the outside answered. */
  readonly talk: Talk;
  readonly misreadings: readonly Misreading[];
  /** Where the flow had to ask again; null where it had not. */
  readonly askedAgain: Place | null;
};

/** Goes on with a talk by what somebody says, and judges how it was read. `settled` answers what is asked of the outside. */
export function takeMessage(
  before: Talk,
  { said, plain, meaning }: Pick<NextMessage, 'said' | 'plain' | 'meaning'>,
  scene: Scene,
  settled: (talk: Talk) => Talk,
): TakenMessage {
  const atOnce = takeLine(before, said);
  const talk = settled(atOnce);
  const place = { flow: before.running.at(-1) ?? '', state: before.conversation.state ?? '' };
  const isJudged = meaning !== null && 'user' in said && said.user !== plain;
  return {
    talk,
    askedAgain: atOnce.asksAgain ? place : null,
    misreadings: isJudged
      ? misreadingsIn(before, { atOnce, settled: talk }, meaning, scene, settled).map((found) => ({
          line: before.lines.length,
          ...place,
          said: said.user,
          plain: plain ?? '',
          ...found,
        }))
      : [],
  };
}
