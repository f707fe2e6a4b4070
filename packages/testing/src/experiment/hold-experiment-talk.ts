import type { Scalar } from '@turnwise/flow';
import { type EffectResult, maskedSlots, type Phase } from '@turnwise/runtime';
import type { PossibleAnswer } from '../generate/effect-answers.ts';
import type { Scene } from '../generate/scene.ts';
import { beginTalk, type Talk } from '../generate/talk.ts';
import { testOfTalk } from '../generate/test-of-talk.ts';
import { endingOf } from '../rehearse/ending-of.ts';
import type { Misreading, Place } from '../rehearse/rehearsal.ts';
import { settle } from '../rehearse/settle.ts';
import { takeMessage } from '../rehearse/take-message.ts';
import type { FlowTest } from '../suite/flow-test.ts';
import { runTest, type TestRun } from '../suite/run-test.ts';
import { type SpokenTurn, spokenTurns } from './spoken-turns.ts';
import { type Decision, type Supervisor, sayNext } from './supervisor.ts';

export type TalkOptions = {
  readonly id: string;
  readonly title: string;
  /** What the user says first; null where the supervisor is asked for that, too. */
  readonly input: string | null;
  readonly supervisor: Supervisor;
  /** Else one message and one answer are the whole talk. */
  readonly multiTurn: boolean;
  readonly mostMessages: number;
  /** Actions answer as usual; else each is told that it was not allowed. */
  readonly approvesActions: boolean;
};

/**
 * How a talk ended: by the flow's own end, by its supervisor who is `satisfied`, with the `answered` message where there
 * is only one, or not as it should.
 */
export type ExperimentEnding =
  | 'finished'
  | 'handedOff'
  | 'cancelled'
  | 'satisfied'
  | 'answered'
  | 'tooLong'
  | 'silent'
  | 'failed';

export const endsWell = (ending: ExperimentEnding): boolean =>
  ending !== 'tooLong' && ending !== 'silent' && ending !== 'failed';

/** A talk that was held, as data. */
export type ExperimentTalk = {
  /** What was done in it, playable by `runTest`; it expects nothing. */
  readonly test: FlowTest;
  readonly turns: readonly SpokenTurn[];
  readonly ending: ExperimentEnding;
  /** Why it ended: in the supervisor's word, or in ours. */
  readonly reason: string;
  /** What went wrong with the supervisor, in a sentence. */
  readonly problem: string | null;
  /** What the user said in parting; the flow did not hear it. */
  readonly closing: string | null;
  /** Of the user. */
  readonly messages: number;
  readonly state: string | null;
  readonly phase: Phase;
  /** Sensitive values are masked. */
  readonly slots: Readonly<Record<string, Scalar>>;
  /** Where the flow had to ask again. */
  readonly askedAgain: readonly Place[];
  readonly misreadings: readonly Misreading[];
};

/** Holds one talk with a flow: its supervisor speaks for the user, and whatever is asked of the outside is answered at once. */
export async function holdExperimentTalk(scene: Scene, options: TalkOptions): Promise<ExperimentTalk> {
  const { id, title, input, supervisor, multiTurn, mostMessages, approvesActions } = options;
  const settled = (talk: Talk) => settle(talk, scene, approvesActions ? undefined : refuseActions);
  const runOf = (talk: Talk): TestRun =>
    runTest(testOfTalk(talk, id, title, scene.at), scene.flow, scene.library);
  const misreadings: Misreading[] = [];
  const askedAgain: Place[] = [];
  let talk = settled(beginTalk(scene.flow, scene.library, scene.at, {}));
  let messages = 0;

  const decide = (): Promise<Decision> => {
    const { test, played } = runOf(talk);
    return supervisor({ talk, scene, messages, mostMessages, turns: () => spokenTurns(test, played) });
  };
  const end = (how: HowItEnded): ExperimentTalk => {
    const { test, played } = runOf(talk);
    const closing = how.closing ?? null;
    return {
      test,
      turns: [
        ...spokenTurns(test, played),
        ...(closing === null ? [] : [{ role: 'user' as const, content: closing }]),
      ],
      ending: how.ending,
      reason: how.reason,
      problem: how.problem ?? null,
      closing,
      messages,
      state: talk.conversation.state,
      phase: talk.conversation.phase,
      slots: maskedSlots(talk.program, talk.conversation),
      askedAgain,
      misreadings,
    };
  };

  let decision = input === null || talk.isOver ? null : sayNext(input);
  for (;;) {
    if (talk.isOver) return end(flowsEnd(talk));
    if (messages > 0 && !multiTurn) return end({ ending: 'answered', reason: 'single_turn' });
    decision ??= await decide();
    if (decision.kind !== 'continue') return end(howDecided(decision));
    if (talk.lines.length >= mostMessages) return end({ ending: 'tooLong', reason: 'max_turns' });
    const taken = takeMessage(talk, decision.message, scene, settled);
    misreadings.push(...taken.misreadings);
    if (taken.askedAgain) askedAgain.push(taken.askedAgain);
    if ('user' in decision.message.said) messages++;
    ({ talk } = taken);
    decision = null;
  }
}

type HowItEnded = Pick<ExperimentTalk, 'ending' | 'reason'> &
  Partial<Pick<ExperimentTalk, 'problem' | 'closing'>>;

function flowsEnd(talk: Talk): HowItEnded {
  const ending = endingOf(talk, false);
  switch (ending) {
    case 'finished':
      return { ending, reason: 'flow_completed' };
    case 'handedOff':
      return { ending, reason: 'flow_handed_off' };
    case 'cancelled':
      return { ending, reason: 'flow_cancelled' };
    default:
      return { ending, reason: 'flow_expired' };
  }
}

function howDecided(decision: Exclude<Decision, { kind: 'continue' }>): HowItEnded {
  switch (decision.kind) {
    case 'terminate':
      return { ending: 'satisfied', reason: decision.reason, closing: decision.closing };
    case 'nothingToSay':
      return { ending: 'silent', reason: 'nothing_to_say' };
    case 'failed':
      return { ending: 'failed', reason: 'supervisor_failed', problem: decision.problem };
  }
}

/** Nobody allows an action: it fails, as it would where it is refused. */
function refuseActions([usual]: readonly PossibleAnswer[], talk: Talk): PossibleAnswer | undefined {
  if (!usual || talk.open[0]?.kind !== 'callAction') return usual;
  const result: EffectResult = { kind: 'failed', reason: 'refused', message: 'It was not approved.' };
  return {
    label: 'refused',
    given: { name: usual.given.name, answer: { failed: 'refused' }, isUsual: false },
    result,
  };
}
