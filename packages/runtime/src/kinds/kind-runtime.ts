import type { StateKind, StateOf } from '@turnwise/flow';
import type { EffectResult } from '../model/event.ts';
import type { Move } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import type { Heard, Turn } from '../turn/turn.ts';

/** Everything the engine knows about one kind of state. The compiler asks the registry for one of each. */
export type KindRuntime<Kind extends StateKind> = {
  /** The conversation has come to the state. */
  enter(turn: Turn, state: StateOf<Kind>, name: string): Move;
  /** What is asked here; only kinds that wait for the user have a question. */
  question?(turn: Turn, state: StateOf<Kind>, name: string): Question | null;
  /** The values of a message are in their slots: where it leads, or null when it is no answer to the question. */
  proceed?(turn: Turn, state: StateOf<Kind>, name: string, heard: Heard): Move | null;
  /** Any other answer, where the author drew a way for it. */
  otherwise?(turn: Turn, state: StateOf<Kind>, name: string): Move | null;
  /** The user leaves the question out; null where it leads nowhere without an answer, and then nothing has changed. */
  skip?(turn: Turn, state: StateOf<Kind>, name: string): Move | null;
  /** The state's effect has come back. */
  resolve?(turn: Turn, state: StateOf<Kind>, name: string, result: EffectResult): Move;
};
