import type { FlowDocument, State } from '@turnwise/flow';
import { whereIs } from '../generate/moves.ts';
import type { Scene } from '../generate/scene.ts';
import type { Said, Talk } from '../generate/talk.ts';
import { chance, draw } from './chance.ts';
import type { Meaning } from './meaning.ts';
import type { Phrases } from './phrases/phrases.ts';
import { phrasesIn } from './phrases/phrases-in.ts';
import { type PlainAnswer, plainAnswer } from './plain-answer.ts';
import type { SimulatedUser } from './simulated-user.ts';

/** What somebody says next, and what they mean by it. */
export type NextMessage = {
  readonly said: Said;
  /** The same in plain words; null for what is no answer. */
  readonly plain: string | null;
  /** What has to come of it; null where nobody can tell. */
  readonly meaning: Meaning | null;
  readonly user: SimulatedUser;
};

/** Somebody's turn to speak: who they are, where the talk waits, and what they would answer in plain words. */
export type Moment = {
  readonly user: SimulatedUser;
  readonly talk: Talk;
  readonly scene: Scene;
  readonly flow: FlowDocument;
  readonly state: State;
  readonly answer: PlainAnswer;
  readonly phrases: Phrases;
  /** Names the place for what is done in it once. */
  readonly place: string;
};

/** A manner of talking. */
export type Manner = (moment: Moment) => NextMessage;

/** Null where nobody is asked anything. */
export function momentOf(user: SimulatedUser, talk: Talk, scene: Scene): Moment | null {
  const { flow, state } = whereIs(talk, scene);
  const answer = plainAnswer(user.seed, talk, scene);
  if (!flow || !state || !answer) return null;
  const phrases = phrasesIn(flow.language ?? 'en');
  const place = `${flow.id}/${talk.conversation.state}/${answer.slot}`;
  return { user, talk, scene, flow, state, answer, phrases, place };
}

/** Says the answer in other words; `core` is the answer as it is spelled in them. */
export function answerIn(moment: Moment, text: string, core = moment.answer.text): NextMessage {
  const { answer, user } = moment;
  const meaning: Meaning | null = answer.isAccepted ? { kind: 'plainly', answer, core } : null;
  return { said: { user: text }, plain: answer.text, meaning, user };
}

/** Says something that is no answer. */
export const speak = ({ user }: Moment, text: string, meaning: Meaning | null = null): NextMessage => ({
  said: { user: text },
  plain: null,
  meaning,
  user,
});

/** One of several things to say, this time. */
export const pick = ({ user, talk }: Moment, all: readonly string[], about: string): string =>
  draw(all, user.seed, `${about} ${talk.lines.length}`) ?? '';

/** Whether it happens, this time. */
export const happens = ({ user, talk }: Moment, likelihood: number, about: string): boolean =>
  chance(user.seed, `${about} ${talk.lines.length}`) < likelihood;

/** A function, since what people say may hold a dollar sign. */
export const fill = (frame: string, words: string): string => frame.replace('{}', () => words);

/** The same message, after which something has been done that is not done twice. */
export const having = (next: NextMessage, did: string): NextMessage => ({
  ...next,
  user: { ...next.user, did: [...next.user.did, did] },
});

export const hasDone = ({ user }: Moment, did: string): boolean => user.did.includes(did);
