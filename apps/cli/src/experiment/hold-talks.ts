import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { type HeldTalk, holdExperimentTalk, type PlannedTalk, type Scene } from '@turnwise/testing';
import type { OpenedSupervisor } from './open-supervisor.ts';

type HoldOptions = {
  readonly supervisor: OpenedSupervisor;
  readonly multiTurn: boolean;
  readonly mostMessages: number;
  readonly approvesActions: boolean;
  /** Told of each talk in the order of the plan, whichever is over first, and of how many there are by then. */
  readonly onHeld: (held: HeldTalk, count: number) => Promise<void>;
};

/** Holds the talks of a plan, some of them at once where their supervisor has to be waited for. */
export async function holdTalks(
  scene: Scene,
  plan: readonly PlannedTalk[],
  { supervisor, onHeld, ...options }: HoldOptions,
): Promise<HeldTalk[]> {
  const held: HeldTalk[] = [];
  const waiting = new Map<number, HeldTalk>();
  let next = 0;
  let telling = Promise.resolve();

  const tell = async () => {
    for (let talk = waiting.get(held.length); talk; talk = waiting.get(held.length)) {
      held.push(talk);
      await onHeld(talk, held.length);
    }
  };
  const work = async () => {
    for (let number = next++; ; number = next++) {
      const planned = plan[number];
      if (!planned) return;
      const begin = performance.now();
      const talk = await holdExperimentTalk(scene, {
        id: `talk-${number + 1}`,
        title: titleOf(planned),
        input: planned.input,
        supervisor: supervisor.supervise(planned),
        ...options,
      });
      const durationMs = Math.round(performance.now() - begin);
      waiting.set(number, { id: randomUUID(), planned, talk, durationMs });
      telling = telling.then(tell);
      await telling;
    }
  };
  await Promise.all(Array.from({ length: supervisor.atOnce }, work));
  return held;
}

const mostLetters = 120;

/** `business_traveler: Hi, I need to change my flight` */
function titleOf({ persona, input, iteration }: PlannedTalk): string {
  const what = (input ?? `talk ${iteration + 1}`).replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const title = persona === null ? what : `${persona}: ${what}`;
  return title.length > mostLetters ? `${title.slice(0, mostLetters - 1)}…` : title || 'A talk';
}
