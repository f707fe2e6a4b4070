import type { Scene } from '../generate/scene.ts';
import type { Talk } from '../generate/talk.ts';
import { manners } from './manners/manners.ts';
import { plain } from './manners/plain.ts';
import { type Moment, momentOf, type NextMessage } from './moment.ts';
import type { SimulatedUser } from './simulated-user.ts';

export type { NextMessage };

/** What they say next; null when they have nothing more to say: the talk is over, or nobody is asked. */
export function nextMessage(user: SimulatedUser, talk: Talk, scene: Scene): NextMessage | null {
  const moment = momentOf(user, talk, scene);
  return moment && (speaksPlainly(moment) ? plain : manners[user.persona])(moment);
}

/**
 * Whoever is asked again puts it plainly: else talks would end at the first misreading. Who doubted answers first. And
 * what has no words in it is not put in others.
 */
function speaksPlainly({ user: { persona }, talk, answer }: Moment): boolean {
  if (!/[\p{L}\p{N}]/u.test(answer.text)) return true;
  if (persona === 'impatient') return false;
  return talk.asksAgain && (persona !== 'unsure' || talk.before?.asksAgain === true);
}
