import { sharesContent } from '@turnwise/understanding';
import type { Pending } from '../model/conversation.ts';
import { flowById } from '../program/program.ts';
import { askOnceMore } from '../turn/ask-question.ts';
import { currentQuestion } from '../turn/current-question.ts';
import { endConversation } from '../turn/end-conversation.ts';
import { sayCancelled } from '../turn/has-done.ts';
import { go, type Move, stop } from '../turn/move.ts';
import { reenter } from '../turn/run.ts';
import { lead, say } from '../turn/say.ts';
import { returnFromSubflow } from '../turn/sub-flow.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { renderText } from '../values/render-text.ts';
import { sayDone, sayDoneHere } from './dependents.ts';
import { listenerRule } from './listener.ts';

type CancelOffer = Extract<Pending, { kind: 'cancelOffer' }>;

/** Asks before anything is stopped; inside a sub-flow, which of the two is meant. */
export function offerCancel(turn: Turn, asked = 1): Move {
  const { flow, conversation } = turn;
  const { texts } = flow;
  const outer = outerFlow(turn);
  conversation.pending = { kind: 'cancelOffer', scope: outer ? 'which' : 'conversation', asked };
  if (outer) {
    say(turn, texts.cancelWhich(texts.topic(flow.name), conversation.turnCount), [
      texts.onlyThis,
      texts.everything,
      texts.no,
    ]);
  } else {
    say(turn, texts.cancelOffer(texts.topic(flow.name), conversation.turnCount), [texts.yes, texts.no]);
  }
  return stop;
}

const outerFlow = (turn: Turn) => {
  const frame = turn.conversation.stack.at(-1);
  return frame ? (flowById(turn.program, frame.flowId) ?? turn.program.root) : null;
};

/** Yes stops, no goes on; anything else is heard as if nothing had been offered. */
export function answerCancelOffer(turn: Turn, offer: CancelOffer, message: Message): Move | null {
  const { affirmation, commands, values } = message.reading;
  // "What happens if I cancel?" asks before it answers.
  const asks = message.reading.questions.some(({ form }) => form !== 'mark');
  const isAgain =
    commands.some(({ command }) => command === 'cancel') || turn.flow.texts.isFarewell(message.text);
  turn.conversation.pending = null;
  if (asks && affirmation === 'none') return null;
  if (offer.scope === 'which') {
    const { texts } = turn.flow;
    if (affirmation !== 'no' || isAgain) {
      const isNamed = (name = ''): boolean => sharesContent(message.text, [name], turn.flow.language);
      const [inner, outer] = [isNamed(turn.flow.name), isNamed(outerFlow(turn)?.name)];
      if (texts.meansOnlyThis(message.text) || (inner && !outer)) return cancelInner(turn);
      if (texts.meansEverything(message.text) || (outer && !inner)) return cancelAll(turn);
      if ((affirmation === 'yes' || isAgain) && offer.asked > 1) return cancelInner(turn);
    }
  } else if (isAgain || affirmation === 'yes') {
    return cancelAll(turn);
  }
  if (affirmation === 'no' && values.length === 0) return goOn(turn);
  if (values.length > 0 || message.reading.isQuestion || (commands.length > 0 && !isAgain)) return null;
  if (offer.asked > 1 && affirmation !== 'yes') return goOn(turn);
  return offerCancel(turn, offer.asked + 1);
}

function goOn(turn: Turn): Move {
  noteRule(turn, 'cancel', 'goes on');
  lead(turn, turn.flow.texts.goOn(turn.conversation.turnCount));
  const question = currentQuestion(turn);
  if (!question) return reenter(turn, turn.conversation.state ?? '');
  askOnceMore(turn, question);
  return stop;
}

/** Stops the innermost flow only. */
function cancelInner(turn: Turn): Move {
  const { texts, name } = turn.flow;
  noteRule(turn, 'cancel', 'this part');
  sayDoneHere(turn);
  lead(turn, texts.cancelledInner(texts.topic(name), turn.conversation.turnCount));
  return returnFromSubflow(turn, 'cancelled', null);
}

/** Stops everything. What has been done already is said, because it stays done. */
function cancelAll(turn: Turn): Move {
  noteRule(turn, 'cancel', 'stopped');
  const rule = listenerRule(turn, 'cancel');
  sayDone(turn);
  if (rule?.to) {
    if (rule.answer) lead(turn, renderText(turn, rule.answer));
    return go(rule.to, 'listener', 'cancelled');
  }
  if (rule?.answer) say(turn, renderText(turn, rule.answer));
  else sayCancelled(turn);
  return endConversation(turn, 'cancelled');
}
