import type { Scalar } from '@turnwise/flow';
import type { EffectResult } from '@turnwise/runtime';

/** What an author can do to the talk. */
export type TalkActions = {
  say(text: string): void;
  restart(): void;
  back(): void;
  forward(): void;
  /** Moves the clock on by so many milliseconds. */
  moveClock(milliseconds: number): void;
  /** The customer closes the window and comes back after so many milliseconds. */
  comeBack(milliseconds: number): void;
  /** Makes a call of a turn answer something else; `key` is the call's `callKey`. */
  chooseAnswer(turnId: number, key: string, result: EffectResult): void;
  setSlot(slot: string, value: Scalar | null): void;
  replay(): void;
  playAs(userId: string | null): void;
  forgetUser(): void;
};
