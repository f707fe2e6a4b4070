import { type Conversation, createConversation, createProgram, type Program, step } from '@turnwise/runtime';
import { median, report } from '../../../scripts/bench/report.ts';
import { compareRounds, processorMs } from './compare-rounds.ts';
import { refundConversation, refundEventCount, refundSavedBytes } from './refund-conversation.ts';
import { ringFlow } from './ring-flow.ts';
import { understood } from './understood.ts';
import { xstateConversation, xstateEventCount } from './xstate-refund.ts';

// The engine alone: messages come already understood. Beside XState v5's pure transition on the same refund, with the
// same number of events, in alternating rounds; and whether a turn stays as cheap in long talks and large flows.

const rounds = Number(process.env.BENCH_ROUNDS ?? 11);
const at = '2026-11-21T09:00:00.000Z';

if (refundEventCount !== xstateEventCount)
  throw new Error('The two refunds do not have the same number of events.');
if (xstateConversation(true) !== 'done') throw new Error('The XState refund does not end as it should.');

const compare = (asText: boolean) =>
  compareRounds({
    eventsEach: refundEventCount,
    ours: () => refundConversation(asText),
    theirs: () => xstateConversation(asText),
  });
const text = await compare(true);
const objects = await compare(false);
const small = createProgram(ringFlow(10));
const large = createProgram(ringFlow(1_000));
const talks = ratioOfTurns({ program: small, after: 990 }, { program: small, after: 10 });
const flows = ratioOfTurns({ program: large, after: 10 }, { program: small, after: 10 });

report([
  { name: 'engine, an understood message', value: objects.ours, unit: 'events/s' },
  { name: 'XState v5 transition with resolveState', value: objects.theirs, unit: 'events/s' },
  { name: 'ratio', value: objects.ratio, target: { atLeast: 4 } },
  { name: 'engine, the state read from and written to JSON', value: text.ours, unit: 'events/s' },
  { name: 'XState, its smaller state the same way', value: text.theirs, unit: 'events/s' },
  { name: 'ratio', value: text.ratio },
  {
    name: 'saved state of a refund, at its largest',
    value: refundSavedBytes(),
    unit: 'bytes',
    target: { atMost: 1_023 },
  },
  { name: 'a turn around the 1,000th message, to the 10th', value: talks, target: { atMost: 1.3 } },
  { name: 'a turn in a flow of 1,000 states, to 10', value: flows, target: { atMost: 1.3 } },
]);

type Talk = {
  readonly program: Program /** Messages that were said before those that are timed. */;
  readonly after: number;
};

function ratioOfTurns(one: Talk, other: Talk): number {
  const startOne = talkedSoFar(one);
  const startOther = talkedSoFar(other);
  const ratios = Array.from({ length: rounds * 4 + 1 }, (_, round) => {
    const a = timeTurns(one.program, startOne);
    const b = timeTurns(other.program, startOther);
    return round < rounds ? null : a / b;
  });
  return median(ratios.filter((ratio) => ratio !== null));
}

function hear(program: Program, saved: string, text: string): string {
  const event = { kind: 'userMessage' as const, at, text };
  return JSON.stringify(
    step(program, JSON.parse(saved), event, { understanding: understood({}) }).conversation,
  );
}

function talkedSoFar({ program, after }: Talk): string {
  const begun = createConversation(program, { id: 'talk', flowVersion: 1, at });
  let saved = JSON.stringify(step(program, begun, { kind: 'started', at }).conversation);
  for (let n = 0; n < after; n++) saved = hear(program, saved, 'go on');
  const { turnCount, phase }: Conversation = JSON.parse(saved);
  if (turnCount !== after || phase !== 'collecting')
    throw new Error(`The talk stopped after ${turnCount} messages.`);
  return saved;
}

/** Twenty messages from there on, a hundred times over. */
function timeTurns(program: Program, start: string): number {
  const before = processorMs();
  for (let n = 0; n < 100; n++) {
    let saved = start;
    for (let message = 0; message < 20; message++) saved = hear(program, saved, 'go on');
  }
  return processorMs() - before;
}
