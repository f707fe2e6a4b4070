import { framed } from '../framed.ts';
import { answerIn, type Manner } from '../moment.ts';

/** As short as people type: no capitals, no full stop. */
export const brief: Manner = (moment) =>
  answerIn(
    moment,
    framed(moment, moment.phrases.brief, true)
      .toLowerCase()
      .replace(/[.!]+$/, ''),
  );
