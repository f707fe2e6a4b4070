import { answerIn, type Manner } from '../moment.ts';

export const plain: Manner = (moment) => answerIn(moment, moment.answer.text);
