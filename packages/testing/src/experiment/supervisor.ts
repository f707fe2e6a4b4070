import type { Scene } from '../generate/scene.ts';
import type { Talk } from '../generate/talk.ts';
import type { NextMessage } from '../rehearse/moment.ts';
import type { SpokenTurn } from './spoken-turns.ts';

/** Where a talk stands when its supervisor is asked how to go on. */
export type TalkSoFar = {
  readonly talk: Talk;
  readonly scene: Scene;
  /** Messages of the user so far, and as many as there may be. */
  readonly messages: number;
  readonly mostMessages: number;
  turns(): readonly SpokenTurn[];
};

/** A message, and what is to come of it where somebody knows. */
type Message = Pick<NextMessage, 'said' | 'plain' | 'meaning'>;

/** How a talk goes on. What the flow does is never decided here. */
export type Decision =
  | { readonly kind: 'continue'; readonly message: Message }
  /** The user is done; what they say in parting is not heard by the flow. */
  | { readonly kind: 'terminate'; readonly reason: string; readonly closing: string | null }
  | { readonly kind: 'nothingToSay' }
  | { readonly kind: 'failed'; readonly problem: string };

/** Decides what a simulated user says, for one talk. */
export type Supervisor = (soFar: TalkSoFar) => Promise<Decision>;

export const sayNext = (text: string): Decision => ({
  kind: 'continue',
  message: { said: { user: text }, plain: null, meaning: null },
});
