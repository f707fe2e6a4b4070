import { endConversation } from '../turn/end-conversation.ts';
import { say } from '../turn/say.ts';
import { returnFromSubflow } from '../turn/sub-flow.ts';
import { renderText } from '../values/render-text.ts';
import type { KindRuntime } from './kind-runtime.ts';

/** Closes the conversation; inside a sub-flow, goes back to the flow that called it. */
export const end: KindRuntime<'end'> = {
  enter(turn, state, name) {
    const isInner = turn.conversation.stack.length > 0;
    const closing = !isInner && state.outcome === 'completed' ? (turn.flow.settings.closing ?? '') : '';
    say(turn, renderText(turn, state.message || closing));
    return isInner ? returnFromSubflow(turn, state.outcome, name) : endConversation(turn, state.outcome);
  },
};
