import { shuffled } from '../chance.ts';
import { framed } from '../framed.ts';
import { isHarmless } from '../harmless.ts';
import { answerIn, happens, type Manner, type Moment } from '../moment.ts';

/** Greets, rambles and thanks, with the answer somewhere in the middle. */
export const chatty: Manner = (moment) => {
  const { talk, phrases, answer } = moment;
  const greets = talk.lines.length === 0;
  const opener = greets ? around(moment, phrases.openers) : '';
  // Words left over beside a yes leave it in doubt whether it is one.
  const isYesNo = answer.kind === 'yes' || answer.kind === 'no';
  const closers = isYesNo ? phrases.thanks : [...phrases.thanks, ...phrases.strays];
  const closer = greets || happens(moment, 0.6, 'thanks') ? around(moment, closers) : '';
  const sentence = framed(moment, phrases.chatty);
  const stop = closer !== '' && /[\p{L}\p{N}]$/u.test(sentence) ? '.' : '';
  const text = [opener, `${sentence}${stop}`, closer].filter((part) => part !== '').join(' ');
  return answerIn(moment, text);
};

/** The first that says nothing here; nothing where each of the few that come to mind does. */
function around(moment: Moment, fillers: readonly string[]): string {
  const { user, talk } = moment;
  const order = shuffled(fillers, user.seed, `around ${talk.lines.length}`);
  return order.slice(0, 2).find((filler) => isHarmless(moment, filler)) ?? '';
}
