import type { Page } from '@playwright/test';
import { watchMainThread } from './main-thread.ts';

export type Frames = {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly longest: number;
  /** Milliseconds of the main thread's processor time in a frame, in the mean. */
  readonly work: number;
};

/** Counts the page's frames while `act` is called over and over. */
export async function countFrames(
  page: Page,
  milliseconds: number,
  act: () => Promise<void>,
): Promise<Frames> {
  const mainThread = await watchMainThread(page);
  const before = await mainThread();
  const counting = page.evaluate(
    (duration) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const frame = (time: number) => {
          times.push(time);
          if (time - (times[0] ?? time) < duration) requestAnimationFrame(frame);
          else resolve(times);
        };
        requestAnimationFrame(frame);
      }),
    milliseconds,
  );
  let counted = false;
  const done = counting.finally(() => {
    counted = true;
  });
  while (!counted) {
    const next = new Promise((resolve) => setTimeout(resolve, 8));
    await Promise.all([act(), next]);
  }
  const times = await done;
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? 0;
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return {
    perSecond: ((times.length - 1) * 1_000) / (last - first),
    longest: Math.max(...gaps),
    work: ((await mainThread()) - before) / (times.length - 1),
  };
}
