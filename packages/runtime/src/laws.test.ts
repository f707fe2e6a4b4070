import { exitsOf, resolveState } from '@turnwise/flow';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createConversation } from './create-conversation.ts';
import { arbitraryFlow } from './laws/arbitrary-flow.ts';
import { arbitraryHappenings } from './laws/arbitrary-talk.ts';
import { begin, holdTalk, type TalkTurn } from './laws/hold-talk.ts';
import { type Conversation, conversationSchema } from './model/conversation.ts';
import { createProgram, type Program } from './program/program.ts';
import { step } from './step.ts';
import { isFinal } from './turn/phase.ts';
import { innermostFlow } from './turn/turn.ts';
import { slotsRead } from './values/slots-read.ts';

/** Talks with a fresh seed, and fewer with each pinned one. Every law is tried on every one of them. */
const runs = Number(process.env.LAW_RUNS ?? 1_000);
const pinnedRuns = Math.min(runs, 200);

/** Another one on every run. `LAW_SEED=... npx vitest run packages/runtime/src/laws.test.ts` tries one again. */
const seed = Number(process.env.LAW_SEED ?? Math.floor(Math.random() * 2 ** 31));
process.stdout.write(`The laws of step are tried with LAW_SEED=${seed}, ${runs} talks.\n`);

/** Seeds that once broke a law: tried on every run. Add one here before mending what it found. */
const pinnedSeeds: readonly number[] = [296545012, 644433426];

type Law = (program: Program, turns: readonly TalkTurn[], initial: Conversation) => void;

const laws = new Map<string, Law>();

function law(name: string, check: Law): void {
  laws.set(name, check);
  test(name, () => {
    const talks = whereBroken().get(name);
    if (!talks) return;
    // Once more and alone, for the smallest talk that breaks it.
    fc.assert(anyTalk(check), talks);
    throw new Error(`Broken only beside the other laws, with LAW_SEED=${talks.seed}.`);
  });
}

type Talks = { readonly seed: number; readonly numRuns: number };
let broken: ReadonlyMap<string, Talks> | undefined;

/** The laws that do not hold, with the talks that one of them breaks on. The talks are held once, for all the laws. */
function whereBroken(): ReadonlyMap<string, Talks> {
  if (broken) return broken;
  const found = new Map<string, Talks>();
  const fresh = { seed, numRuns: runs };
  for (const talks of [...pinnedSeeds.map((pinned) => ({ seed: pinned, numRuns: pinnedRuns })), fresh]) {
    fc.assert(
      anyTalk((...talk) => {
        for (const [name, check] of laws) if (!found.has(name) && !holds(check, talk)) found.set(name, talks);
      }),
      talks,
    );
  }
  broken = found;
  return found;
}

function holds(check: Law, talk: Parameters<Law>): boolean {
  try {
    check(...talk);
    return true;
  } catch {
    return false;
  }
}

const anyTalk = (check: Law) =>
  fc.property(arbitraryFlow, arbitraryHappenings, ({ flow, inner, hasAi }, happenings) => {
    const program = createProgram(flow, { [flow.id]: flow, [inner.id]: inner }, { ai: hasAi });
    const initial = newConversation(program);
    check(program, holdTalk(program, initial, happenings), initial);
  });

const newConversation = (program: Program): Conversation =>
  createConversation(program, {
    id: 'law',
    flowVersion: 1,
    userId: 'u1',
    at: new Date(begin).toISOString(),
    memory: {
      values: { size: 'large' },
      runs: [{ slots: { size: 'large' }, at: '2026-11-01T10:00:00.000Z' }],
    },
  });

describe('laws: any flow, any messages', { timeout: 300_000 }, () => {
  law('step returns, and what it returns is a conversation', (_program, turns) => {
    for (const { result } of turns)
      expect(conversationSchema.safeParse(result.conversation).error).toBeUndefined();
  });

  law(
    'step is deterministic, and replaying the events through JSON gives the same conversation',
    (program, turns, initial) => {
      let replayed = initial;
      for (const { event, result } of turns) {
        const again = step(program, JSON.parse(JSON.stringify(replayed)), event);
        expect(again).toEqual(result);
        replayed = again.conversation;
      }
    },
  );

  law('JSON loses nothing of a conversation', (_program, turns) => {
    for (const { result } of turns) {
      expect(JSON.parse(JSON.stringify(result.conversation))).toStrictEqual(result.conversation);
    }
  });

  law('a turn takes no more than maxStepsPerTurn steps, effects in between included', (program, turns) => {
    const limit = program.root.settings.maxStepsPerTurn;
    let steps = 0;
    for (const { before, result } of turns) {
      if (before.pending?.kind !== 'effects') steps = 0;
      // What is entered again, to be judged again, is no step.
      steps += result.trace.filter((entry) => entry.kind === 'moved' && entry.port !== 'again').length;
      expect(steps).toBeLessThanOrEqual(limit);
    }
  });

  law('attempts never exceed the limit', (_program, turns) => {
    for (const { result } of turns) {
      for (const entry of result.trace) {
        if (entry.kind === 'attempt') expect(entry.count).toBeLessThanOrEqual(entry.limit);
      }
    }
  });

  law('a filled slot is not asked again', (program, turns) => {
    for (const { event, result } of turns) {
      const { conversation, replies } = result;
      if (event.kind === 'authorSet' || isFinal(conversation.phase) || conversation.pending !== null)
        continue;
      if (conversation.stack.length > 0 || conversation.state === null || replies.length === 0) continue;
      const document = program.root.document.states[conversation.state];
      const state = document && resolveState(document);
      if (!document || state?.kind !== 'ask' || !state.slot) continue;
      // An answered question with a loose end is where a draft gets stuck; it is not asked there either.
      if (exitsOf(document).some(({ to }) => to === '')) continue;
      expect(conversation.slots[state.slot]?.value ?? null).toBeNull();
    }
  });

  law('no action with requireConfirmed runs on a value nobody confirmed', (program, turns) => {
    for (const { result } of turns) {
      const { conversation, effects } = result;
      const { states } = innermostFlow(program, conversation).document;
      for (const effect of effects) {
        if (effect.kind !== 'callAction') continue;
        const document = states[effect.id.split(':')[2] ?? ''];
        const state = document && resolveState(document);
        if (state?.kind !== 'action' || !state.requireConfirmed) continue;
        for (const slot of Object.values(state.input).flatMap(slotsRead)) {
          const known = conversation.slots[slot];
          expect(known?.value == null || known.confirmed === true).toBe(true);
        }
      }
    }
  });

  law('what an AI answers confirms nothing: only a yes of the user does', (_program, turns) => {
    const confirmed = ({ slots }: Conversation) =>
      Object.keys(slots).filter((slot) => slots[slot]?.confirmed === true);
    for (const { event, before, result } of turns) {
      if (event.kind !== 'effectResolved' || event.result.kind !== 'ai') continue;
      if (before.stack.length !== result.conversation.stack.length) continue;
      if (result.trace.some((entry) => entry.kind === 'read' && entry.affirmation === 'yes')) continue;
      expect(confirmed(before)).toEqual(expect.arrayContaining(confirmed(result.conversation)));
    }
  });

  law('a finished conversation stays as it is', (_program, turns) => {
    for (const { event, before, result } of turns) {
      if (!isFinal(before.phase) || event.kind === 'authorSet') continue;
      expect(result.conversation).toBe(before);
      expect(result.replies).toEqual([]);
    }
  });

  law('whoever writes is never left without a word', (_program, turns) => {
    for (const { event, before, result } of turns) {
      if (event.kind === 'timePassed' || event.kind === 'authorSet') continue;
      // An empty message is ignored, and so is what comes back when nobody waits for it.
      if (result.conversation === before || result.fresh !== null) continue;
      if (result.conversation.pending?.kind !== 'effects') expect(result.replies).not.toEqual([]);
    }
  });

  test('are tried on talks that get far', () => {
    const kinds = new Map<string, number>();
    const count = (kind: string) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const property = fc.property(arbitraryFlow, arbitraryHappenings, ({ flow, inner, hasAi }, happenings) => {
      const program = createProgram(flow, { [flow.id]: flow, [inner.id]: inner }, { ai: hasAi });
      for (const { result } of holdTalk(program, newConversation(program), happenings)) {
        count(result.conversation.phase);
        count(result.conversation.pending?.kind ?? 'nothing pending');
        if (result.conversation.stack.length > 0) count('inside another flow');
        for (const entry of result.trace) {
          if (entry.kind === 'effect') count(entry.effect);
          if (entry.kind === 'rule') count(entry.rule);
          if (entry.kind === 'attempt' && entry.count === entry.limit) count('the last try');
          if (entry.kind === 'error') count(entry.code);
        }
        for (const slot of Object.values(result.conversation.slots)) if (slot.confirmed) count('confirmed');
      }
    });
    fc.assert(property, { seed: 1, numRuns: 1_000 });
    expect(tried.filter((kind) => (kinds.get(kind) ?? 0) < 5)).toEqual([]);
  });
});

/** What a thousand talks come across at least five times each. */
const tried = [
  ...['completed', 'cancelled', 'handed_off', 'expired', 'confirming', 'executing'],
  ...['inside another flow', 'confirmed', 'the last try', 'too_many_steps', 'loop'],
  ...['callAction', 'understand', 'answerOffTopic', 'writeReply', 'chooseState', 'classify', 'saveMemory'],
  ...['correction', 'invalid', 'unclear', 'off_topic', 'cancel', 'back', 'skip', 'restart', 'resume', 'gap'],
  ...['held', 'ai_ungrounded', 'ai_unusable'],
  ...['slotConfirmation', 'actionConfirmation', 'cancelOffer', 'resumeOffer'],
];
