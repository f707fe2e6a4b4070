import { chooseFrame, framed } from '../framed.ts';
import { answerIn, fill, type Manner } from '../moment.ts';
import type { AnswerKind } from '../phrases/phrases.ts';
import { withTypos } from '../typos.ts';

/** What nobody may mistype and still mean. */
const copied: readonly AnswerKind[] = ['name', 'email', 'phone', 'number', 'code'];

/** Types without looking. */
export const careless: Manner = (moment) => {
  const { answer, phrases, user, talk } = moment;
  const { kind } = answer;
  if (copied.includes(kind)) return answerIn(moment, framed(moment, phrases.careless));
  const frame = chooseFrame(moment, phrases.careless);
  if (!frame.includes('{}')) return answerIn(moment, frame);
  const words = withTypos(framed(moment, { any: ['{}'] }), user.seed, `${talk.lines.length}`);
  return answerIn(moment, fill(frame, words), words);
};
