import type { State } from '@turnwise/flow';
import { answeredText } from '../effects/ai-answers.ts';
import { localId } from '../effects/await-effects.ts';
import { readClassification } from '../effects/classify.ts';
import { maskResult } from '../effects/mask-result.ts';
import { believeUnderstanding } from '../effects/understand.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { AiFindings, HeldMessage, Pending } from '../model/conversation.ts';
import type { EffectKind } from '../model/effect.ts';
import type { ConversationEvent, EffectResult } from '../model/event.ts';
import { stateOf } from '../program/flow-program.ts';
import { readMessage } from '../reading/read-message.ts';
import { hear } from '../repair/hear.ts';
import { questionNow } from '../repair/question-now.ts';
import { type Move, stop } from '../turn/move.ts';
import { reenter, run } from '../turn/run.ts';
import type { Turn } from '../turn/turn.ts';
import { hearHeld } from './receive-message.ts';

type Resolved = Extract<ConversationEvent, { kind: 'effectResolved' }>;
type Awaited = Extract<Pending, { kind: 'effects' }>;

/** Something asked of the outside has come back. What nobody waits for any more changes nothing. */
export function resolveEffect(turn: Turn, event: Resolved): void {
  const { pending } = turn.conversation;
  const local = localId(turn, event.effectId);
  const awaited = pending?.kind === 'effects' ? pending.effects.find(({ id }) => id === local) : undefined;
  turn.trace.push({
    kind: 'resolved',
    effect: awaited?.kind ?? null,
    id: event.effectId,
    result: maskResult(turn, stateNow(turn), event.result),
    durationMs: event.durationMs,
  });
  if (pending?.kind !== 'effects' || !awaited) {
    turn.isIgnored = true;
    return;
  }
  turn.steps = pending.steps;
  turn.held = pending.held ?? [];
  turn.conversation.pending = pending.offer ?? null;
  const findings = withFinding(turn, pending, awaited, event.result);
  const left = pending.effects.filter(({ id }) => id !== local);
  if (left.length > 0) {
    turn.conversation.pending = { ...pending, effects: left, findings };
    return;
  }
  run(turn, goOn(turn, pending.message, findings, awaited.kind, event.result));
  hearHeld(turn);
}

const noFindings: AiFindings = {};

/** What the AI found out about the message in hand, with this answer among it. */
function withFinding(
  turn: Turn,
  { message, findings = noFindings }: Awaited,
  awaited: Awaited['effects'][number],
  result: EffectResult,
): AiFindings {
  switch (awaited.kind) {
    case 'understand': {
      const asked = questionNow(turn)?.slot ?? null;
      if (!message) return { ...findings, values: null };
      return { ...findings, ...believeUnderstanding(turn, result, message.text, asked) };
    }
    case 'answerOffTopic':
      return { ...findings, offTopic: result.kind === 'ai' ? answeredText(result.answer) : null };
    case 'classify':
      return {
        ...findings,
        answers: { ...findings.answers, [awaited.about ?? '']: readClassification(result) },
      };
    default:
      return findings;
  }
}

function goOn(
  turn: Turn,
  message: HeldMessage | undefined,
  findings: AiFindings,
  kind: EffectKind,
  result: EffectResult,
): Move {
  const name = turn.conversation.state;
  const state = stateNow(turn);
  if (name === null || !state) return stop;
  if (kind === 'callAction' || kind === 'writeReply' || kind === 'chooseState') {
    return kindOf(state).resolve?.(turn, state, name, result) ?? stop;
  }
  if (message) {
    const question = questionNow(turn);
    const read = readMessage(turn, message.text, message.at, question, { findings });
    if (question) return hear(turn, read);
    turn.message = read;
  }
  return reenter(turn, name);
}

const stateNow = (turn: Turn): State | null =>
  turn.conversation.state === null ? null : stateOf(turn.flow, turn.conversation.state);
