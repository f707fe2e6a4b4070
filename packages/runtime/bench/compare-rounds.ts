import { median } from '../../../scripts/bench/report.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 11);
const roundMs = 300;

type Conversations = {
  /** How many events one conversation has, the same for both. */
  readonly eventsEach: number;
  readonly ours: () => unknown;
  readonly theirs: () => unknown;
};

/** Two ways to hold the same conversation, in alternating rounds: events per second of each, and their ratio. */
export async function compareRounds({ eventsEach, ours, theirs }: Conversations) {
  const measure = (hold: () => unknown) => eventsPerSecond(hold, eventsEach);
  await measure(ours);
  await measure(theirs);
  const pairs: { theirs: number; ours: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    pairs.push({ theirs: await measure(theirs), ours: await measure(ours) });
  }
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    theirs: median(pairs.map((pair) => pair.theirs)),
    ratio: median(pairs.map((pair) => pair.ours / pair.theirs)),
  };
}

/** Per second of processor time: what else the machine is busy with does not count. */
async function eventsPerSecond(hold: () => unknown, eventsEach: number): Promise<number> {
  const start = processorMs();
  let events = 0;
  let elapsed = 0;
  while (elapsed < roundMs) {
    for (let n = 0; n < 50; n++) {
      const held = hold();
      // What is done at once is not made to wait.
      if (held instanceof Promise) await held;
    }
    events += 50 * eventsEach;
    elapsed = processorMs() - start;
  }
  return (events * 1_000) / elapsed;
}

export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
