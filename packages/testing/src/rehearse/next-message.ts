import type { Scene } from '../generate/scene.ts';
import type { Said, Talk } from '../generate/talk.ts';
import { type PlainAnswer, plainAnswer } from './plain-answer.ts';
import type { SimulatedUser } from './simulated-user.ts';

/** What somebody says next, and what they mean by it. */
export type NextMessage = {
  readonly said: Said;
  /** The same in plain words; null for what is no answer. */
  readonly plain: string | null;
  readonly meaning: Meaning | null;
  readonly user: SimulatedUser;
};

/** What has to come of a message; where there is none nobody can tell. */
export type Meaning =
  /** The same as of the plain answer, said in the same place. */
  { readonly kind: 'plainly'; readonly answer: PlainAnswer };

/** What they say next; null when they have nothing more to say: the talk is over, or nobody is asked. */
export function nextMessage(user: SimulatedUser, talk: Talk, scene: Scene): NextMessage | null {
  const answer = plainAnswer(user.seed, talk, scene);
  if (!answer) return null;
  const { text, isAccepted } = answer;
  return {
    said: { user: text },
    plain: text,
    meaning: isAccepted ? { kind: 'plainly', answer } : null,
    user,
  };
}
