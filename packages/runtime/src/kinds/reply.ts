import type { StateOf } from '@turnwise/flow';
import { aboutContent, chooseBranch } from '../conditions/choose-branch.ts';
import { answeredText } from '../effects/ai-answers.ts';
import { aiContext, hasAi } from '../effects/ai-context.ts';
import { awaitEffects, effectId } from '../effects/await-effects.ts';
import { askClassifiers } from '../effects/classify.ts';
import { withholder } from '../effects/withhold.ts';
import { go, type Move, stop } from '../turn/move.ts';
import { makeQuestion, type Question } from '../turn/question.ts';
import { say } from '../turn/say.ts';
import { forgetSlot } from '../turn/slots.ts';
import { noteAnswered } from '../turn/trail.ts';
import { noteError, type Turn } from '../turn/turn.ts';
import { renderText } from '../values/render-text.ts';
import type { KindRuntime } from './kind-runtime.ts';

type ReplyState = StateOf<'reply'>;

/** The AI words one message; without one the author's fallback is said. Where it leads is decided by rules. */
export const reply: KindRuntime<'reply'> = {
  enter(turn, state) {
    if (!hasAi(turn)) return speak(turn, state, null);
    const instructions = withholder(turn).text(renderText(turn, state.instructions));
    return awaitEffects(turn, [
      { kind: 'writeReply', id: effectId(turn), instructions, context: aiContext(turn, instructions) },
    ]);
  },

  resolve(turn, state, _name, result) {
    const text = result.kind === 'ai' ? answeredText(result.answer) : null;
    if (text === null)
      noteError(turn, 'ai_unusable', 'The AI gave no usable reply, so the fallback was said.');
    return speak(turn, state, text);
  },

  question: (turn, state, name) => (state.wait ? questionOf(turn, state, name) : null),

  proceed(turn, state, name, { message }) {
    const choice = chooseBranch(turn, name, state.branches, {
      text: message.text,
      reading: message.reading,
      answers: message.findings.answers ?? {},
      isCritical: false,
      ...(message.isUnasked ? { only: aboutContent } : {}),
    });
    if (choice.kind === 'open') return askClassifiers(turn, choice.questions);
    if (choice.kind === 'none') return null;
    noteAnswered(turn, name);
    for (const slot of choice.branch.clear) forgetSlot(turn, slot);
    return go(choice.branch.to, `branch:${choice.branch.id}`, choice.branch.label ?? '');
  },

  otherwise(turn, state, name) {
    if (!state.next) return null;
    noteAnswered(turn, name);
    return go(state.next, 'next');
  },
};

function speak(turn: Turn, state: ReplyState, text: string | null): Move {
  say(turn, text ?? renderText(turn, state.fallback));
  return state.wait ? stop : go(state.next, 'next');
}

function questionOf(turn: Turn, state: ReplyState, name: string): Question {
  return makeQuestion({
    state: name,
    ask: () => renderText(turn, state.fallback),
    template: state.fallback,
    options: state.branches.flatMap((branch) => (branch.label ? [branch.label] : [])),
  });
}
