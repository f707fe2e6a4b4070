import { leadsOn, takesAnything } from '../harmless.ts';
import { answerIn, fill, happens, hasDone, having, type Manner, pick, speak } from '../moment.ts';

/** Asks something else first, in a message of its own or in the same one. */
export const curious: Manner = (moment) => {
  const { answer, phrases, place } = moment;
  const wonders = !hasDone(moment, place) && !takesAnything(moment) && happens(moment, 0.5, 'wonders');
  const aside = pick(moment, phrases.asides, 'aside');
  if (!wonders || leadsOn(moment, aside)) return answerIn(moment, answer.text);
  // A question beside a yes is no clear yes.
  const isAlone = answer.kind === 'yes' || answer.kind === 'no' || happens(moment, 0.5, 'alone');
  if (isAlone) return having(speak(moment, aside, { kind: 'beside' }), place);
  const text = `${aside} ${fill(pick(moment, phrases.backToIt, 'back'), answer.text)}`;
  return having(answerIn(moment, text), place);
};
