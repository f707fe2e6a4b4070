import { go } from '../turn/move.ts';
import { say as saySentence } from '../turn/say.ts';
import { renderText } from '../values/render-text.ts';
import type { KindRuntime } from './kind-runtime.ts';

/** Sends a message and goes on. The variants take turns, one per visit. */
export const say: KindRuntime<'say'> = {
  enter(turn, state, name) {
    const visit = (turn.conversation.visits[name] ?? 1) - 1;
    const message = state.messages[visit % Math.max(1, state.messages.length)] ?? '';
    saySentence(turn, renderText(turn, message));
    return go(state.next, 'next');
  },
};
