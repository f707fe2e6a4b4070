import { framed } from '../framed.ts';
import { answerIn, happens, hasDone, having, type Manner, pick, speak } from '../moment.ts';

/** Does not know at first, and answers then without much trust in it. What doubt leads to is for the author to say. */
export const unsure: Manner = (moment) => {
  const { phrases, place } = moment;
  if (!hasDone(moment, place) && happens(moment, 0.6, 'doubts')) {
    return having(speak(moment, pick(moment, phrases.doubts, 'doubt')), place);
  }
  return answerIn(moment, framed(moment, phrases.hesitant));
};
