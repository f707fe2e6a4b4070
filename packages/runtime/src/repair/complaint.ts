import type { Message, Turn } from '../turn/turn.ts';

/** From here on a message that is no answer is a complaint. */
const upset = -0.38;

/** Somebody is upset, and not about themselves: "sorry, wrong chat" complains of nothing. */
export const isComplaint = ({ flow }: Turn, { reading, text }: Message): boolean =>
  reading.sentiment.score <= upset && !flow.texts.isApology(text);
