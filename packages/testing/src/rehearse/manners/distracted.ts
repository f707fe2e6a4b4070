import { resolveListener } from '@turnwise/flow';
import { leadsOn } from '../harmless.ts';
import {
  answerIn,
  happens,
  having,
  type Manner,
  type Moment,
  type NextMessage,
  pick,
  speak,
} from '../moment.ts';

/** Longer than what counts as a break, by so many minutes. */
const more = 5;
const mostBreaks = 2;

/** Falls silent for a while, comes back with a word of excuse, and answers. */
export const distracted: Manner = (moment) => {
  const { answer, phrases, user, talk } = moment;
  const breaks = user.did.filter((did) => did === 'away').length;
  const isBack = breaks > user.did.filter((did) => did === 'back').length;
  // Who is asked whether to go on is back from a break.
  const mayLeave = breaks < mostBreaks && talk.conversation.pending === null;
  if (!isBack && mayLeave && happens(moment, 0.4, 'away')) return having(away(moment), 'away');
  if (!isBack) return answerIn(moment, answer.text);
  const excuse = pick(moment, phrases.excuses, 'excuse');
  if (leadsOn(moment, excuse)) return having(answerIn(moment, answer.text), 'back');
  if (happens(moment, 0.5, 'alone')) return having(speak(moment, excuse, { kind: 'beside' }), 'back');
  return having(answerIn(moment, `${excuse}. ${answer.text}`), 'back');
};

/** As long as the flow waits before it says something, or until it counts as a break. */
function away({ user, talk, flow }: Moment): NextMessage {
  const listener = flow.listeners
    .map(resolveListener)
    .find(({ kind, enabled }) => kind === 'silence' && enabled);
  const idle = talk.program.root.settings.idleMinutes + more;
  const minutes = Math.ceil(listener?.minutes ?? idle);
  return { said: { silence: true, after: `${minutes}m` }, plain: null, meaning: null, user };
}
