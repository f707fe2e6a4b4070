import type { Scene } from '../generate/scene.ts';
import type { Talk } from '../generate/talk.ts';
import { manners } from './manners/manners.ts';
import { plain } from './manners/plain.ts';
import { hasDone, type Moment, momentOf, type NextMessage } from './moment.ts';
import type { SimulatedUser } from './simulated-user.ts';

export type { NextMessage };

/** What they say next; null when they have nothing more to say: the talk is over, or nobody is asked. */
export function nextMessage(user: SimulatedUser, talk: Talk, scene: Scene): NextMessage | null {
  const moment = momentOf(user, talk, scene);
  if (!moment) return null;
  const next = (speaksPlainly(moment) ? plain : manners[user.persona])(moment);
  return { ...next, user: { ...next.user, answered: next.plain === null ? null : questionIn(moment) } };
}

/**
 * Whoever is asked the same once more puts it plainly: else talks would end at the first misreading. Only impatience wants
 * a person first. And what has no words in it is not put in others.
 */
function speaksPlainly(moment: Moment): boolean {
  const { user, answer } = moment;
  if (!/[\p{L}\p{N}]/u.test(answer.text)) return true;
  return user.answered === questionIn(moment) && (user.persona !== 'impatient' || hasDone(moment, 'person'));
}

/** The question that is open, told from the same one at another time. */
const questionIn = ({ talk, place }: Moment): string =>
  `${place} ${talk.conversation.pending?.kind} ${talk.conversation.visits[talk.conversation.state ?? '']}`;
