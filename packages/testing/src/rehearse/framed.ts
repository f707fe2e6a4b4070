import { shuffled } from './chance.ts';
import { hearsMoods, isHarmless, isListenedFor } from './harmless.ts';
import { inWords } from './in-words.ts';
import { fill, type Moment } from './moment.ts';
import type { Frames } from './phrases/phrases.ts';

/** The answer in a sentence around it, days and times as people say them. */
export function framed(moment: Moment, frames: Frames, isBrief = false): string {
  const { answer, talk, phrases } = moment;
  const words = inWords(answer.text, answer.kind, phrases, { now: talk.clock, isBrief });
  const frame = chooseFrame(moment, frames);
  const isLabel = answer.kind === 'choice' || (answer.kind === 'words' && answer.slot === null);
  const isInside = isLabel && !frame.startsWith('{}');
  return fill(frame, isInside ? phrases.inSentence(words) : words);
}

/** A sentence that says nothing beside the answer in it; the bare answer where each of them would. */
export function chooseFrame(moment: Moment, frames: Frames): string {
  const { answer, user, talk } = moment;
  const order = shuffled(frames[answer.kind] ?? frames.any, user.seed, `frame ${talk.lines.length}`);
  return order.find((frame) => saysNothing(moment, frame)) ?? '{}';
}

function saysNothing(moment: Moment, frame: string): boolean {
  // A yes in other words is an answer, and no sentence around one.
  if (frame === '{}' || !frame.includes('{}')) return true;
  const around = frame.replace('{}', '');
  if (moment.answer.slot === null) return isHarmless(moment, around);
  return !isListenedFor(moment, around) && !hearsMoods(moment);
}
