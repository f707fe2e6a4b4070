import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { personas, rehearse } from '@turnwise/testing';
import { create } from 'zustand';
import { newTestId } from '../../testing/new-test-id.ts';
import { type HeldTalk, judgeTalks } from './held-talk.ts';
import { rehearsalMessages as words } from './messages.ts';

/** One rehearsal of a flow: the flow as it was then, and the talks held so far. */
export type RehearsalRun = {
  readonly flow: FlowDocument;
  readonly library: Library;
  /** Who comes: the same number is the same people. */
  readonly seed: number;
  readonly held: readonly HeldTalk[];
  readonly stage: 'running' | 'done' | 'stopped' | 'failed';
};

/** How long it plays before the page may draw and answer again, in milliseconds. */
const slice = 8;
/** How long what was held is gathered before it is shown, in milliseconds. */
const showEvery = 100;

const talksEach = 5;
/** Nobody writes more than that. */
const mostMessages = 80;

/** Talks in a whole rehearsal. */
export const talksInAll = personas.length * talksEach;

/**
 * The last rehearsal of each flow. While the page lives it stays, and goes on, whatever else is looked at: what it found
 * is looked up on the canvas.
 */
export const rehearsalRuns = create<Readonly<Record<string, RehearsalRun>>>(() => ({}));

const timers = new Map<string, ReturnType<typeof setTimeout>>();

const show = (run: RehearsalRun): void => rehearsalRuns.setState({ [run.flow.id]: run });

/** Has the people of this seed talk to the flow, a little at a time. */
export function beginRehearsal(flow: FlowDocument, library: Library, seed: number): void {
  stopRehearsal(flow.id);
  const talks = rehearse(flow, library, {
    personas,
    talksEach,
    seed,
    mostMessages,
    at: new Date().toISOString(),
    newId: newTestId,
    titleOf: (persona, number) => words.talkOf(words.personas[persona].name, number),
  });
  const held: HeldTalk[] = [];
  const judge = judgeTalks(flow, library);
  const showHeld = (stage: RehearsalRun['stage']) => show({ flow, library, seed, held: [...held], stage });
  let shownAt = performance.now();
  const hold = () => {
    const end = performance.now() + slice;
    try {
      while (performance.now() < end) {
        const next = talks.next();
        if (next.done) return showHeld('done');
        if (next.value) held.push(judge(next.value));
      }
    } catch {
      // A fault of the engine: what was found before it is worth reading all the same.
      return showHeld('failed');
    }
    if (performance.now() - shownAt >= showEvery) {
      shownAt = performance.now();
      showHeld('running');
    }
    timers.set(flow.id, setTimeout(hold));
  };
  showHeld('running');
  timers.set(flow.id, setTimeout(hold));
}

/** The same flow with people who have not come yet. */
export const nextSeed = ({ seed }: RehearsalRun): number => seed + talksEach;

/** Keeps what was held so far. */
export function stopRehearsal(flowId: string): void {
  clearTimeout(timers.get(flowId));
  const run = rehearsalRuns.getState()[flowId];
  if (run?.stage === 'running') show({ ...run, stage: 'stopped' });
}
