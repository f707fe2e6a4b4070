import { hasAi } from '../effects/ai-context.ts';
import { withholder } from '../effects/withhold.ts';
import type { Conversation, Phase } from '../model/conversation.ts';
import type { ConversationEvent } from '../model/event.ts';
import type { StepResult } from '../model/step-result.ts';
import { stateOf } from '../program/flow-program.ts';
import { breakSilence } from './break-silence.ts';
import { currentQuestion } from './current-question.ts';
import { isFinal, setPhase } from './phase.ts';
import { sayLead } from './say.ts';
import type { Turn } from './turn.ts';

/** Closes a turn: counts what was said, sets the phase, and gives everything back. */
export function finishTurn(turn: Turn, event: ConversationEvent['kind']): StepResult {
  if (turn.isIgnored) {
    return { conversation: turn.before, replies: [], effects: [], trace: turn.trace, fresh: turn.fresh };
  }
  sayLead(turn);
  breakSilence(turn, event);
  const { conversation } = turn;
  conversation.messageCount += turn.replies.length;
  keepRecent(turn);
  if (!isFinal(conversation.phase)) setPhase(turn, phaseNow(turn));
  conversation.revision = turn.before.revision + 1;
  // A reminder is not activity: the time since the user last spoke goes on.
  if (event !== 'timePassed') conversation.updatedAt = turn.at;
  return {
    conversation: conversation as Conversation,
    replies: turn.replies,
    effects: turn.effects,
    trace: turn.trace,
    fresh: turn.fresh,
  };
}

function phaseNow(turn: Turn): Phase {
  const { conversation } = turn;
  const { pending } = conversation;
  if (pending?.kind === 'effects') {
    return pending.effects.some(({ kind }) => kind === 'callAction') ? 'executing' : conversation.phase;
  }
  if (pending?.kind === 'actionConfirmation') return 'confirming';
  if (pending?.kind === 'slotChange') return 'collecting';
  const state = conversation.state === null ? null : stateOf(turn.flow, conversation.state);
  if (state?.kind === 'confirm' && currentQuestion(turn)?.slot === null) return 'confirming';
  return conversation.turnCount === 0 ? 'greeting' : 'collecting';
}

/** The last messages, for the AI's context; without an AI nobody would read them. */
function keepRecent(turn: Turn): void {
  if (!hasAi(turn)) return;
  const { conversation, flow } = turn;
  const withhold = withholder(turn);
  const said = turn.replies.map(({ text }) => ({
    from: 'flow' as const,
    text: withhold.text(text),
    at: turn.at,
  }));
  conversation.recent = [...conversation.recent, ...said].slice(-flow.settings.historyWindow);
}
