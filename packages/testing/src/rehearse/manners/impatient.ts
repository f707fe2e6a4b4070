import { saidIn } from '../../generate/said-in.ts';
import { type Talk, takeLine } from '../../generate/talk.ts';
import { framed } from '../framed.ts';
import { hearsMoods } from '../harmless.ts';
import { answerIn, hasDone, having, type Manner, type Moment, type NextMessage, pick } from '../moment.ts';
import { hasMoved } from '../place.ts';

/** Times of being asked again, and messages in all, after which a person is wanted. */
const mostRepairs = 2;
const mostMessages = 9;

/** Short of words and of temper; wants a person where it drags on. */
export const impatient: Manner = (moment) => {
  const { talk, phrases } = moment;
  const isEnough = repairsIn(talk) >= mostRepairs || talk.lines.length >= mostMessages;
  if (isEnough && !hasDone(moment, 'person')) return having(wantPerson(moment), 'person');
  // Where the flow listens for moods, this one would be heard.
  return answerIn(moment, framed(moment, hearsMoods(moment) ? phrases.brief : phrases.grumpy, true));
};

function repairsIn(talk: Talk): number {
  let repairs = 0;
  for (let at: Talk | null = talk; at; at = at.before) if (at.asksAgain) repairs++;
  return repairs;
}

/** Said plainly, the wish is known everywhere. */
function wantPerson(moment: Moment): NextMessage {
  const { talk, flow, phrases, user } = moment;
  const plain = saidIn(flow.language ?? 'en').wishes.handoff ?? '';
  const came = takeLine(talk, { user: plain });
  const answer = {
    text: plain,
    kind: 'sentence',
    slot: null,
    came,
    isAccepted: hasMoved(talk, came),
  } as const;
  const text = pick(moment, phrases.wantsPerson, 'person');
  const meaning = answer.isAccepted ? ({ kind: 'plainly', answer, core: text } as const) : null;
  return { said: { user: text }, plain, meaning, user };
}
