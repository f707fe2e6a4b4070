import { sharesContent } from '@turnwise/understanding';
import { readMessage } from '../reading/read-message.ts';
import { say } from '../turn/say.ts';
import { slotValue } from '../turn/slots.ts';
import { noteRule, type Turn } from '../turn/turn.ts';
import { gapBefore, isIdle } from './gap.ts';

/** "Actually cancel it", "oh, my email is wrong": said to a conversation just completed, of what was done in it. */
export function takesBackDone(turn: Turn, text: string): boolean {
  const { conversation, flow } = turn;
  if (conversation.phase !== 'completed' || isIdle(turn, gapBefore(turn))) return false;
  if (flow.texts.isThanks(text) || flow.texts.isFarewell(text)) return false;
  const mark = turn.trace.length;
  const { reading } = readMessage(turn, text, turn.at, null);
  turn.trace.length = mark;
  const { correction, affirmation, commands, values, failures } = reading;
  const changes =
    values.some(({ slot, value }) => (slotValue(turn, slot) ?? value) !== value) ||
    failures.some(({ slot }) => slotValue(turn, slot) !== null);
  if (!correction.isCue && !flow.texts.takesBack(text)) return false;
  const cancel = commands.find(({ command }) => command === 'cancel');
  if (!cancel) return changes;
  const isOfThis = cancel.isWhole || correction.isCue || affirmation === 'no' || changes;
  return isOfThis || sharesContent(text.slice(cancel.span[1]), flow.topic, flow.language);
}

/**
 * What is said to a conversation that is over and opens nothing: thanks, good-bye, and what cannot be taken back. It gets
 * its one sentence; whatever comes next opens the conversation.
 */
export function answerAfterwards(turn: Turn, text: string, takesBack: boolean): boolean {
  const { conversation } = turn;
  const { texts } = turn.flow;
  const sentence = takesBack
    ? texts.alreadyDone(conversation.turnCount)
    : texts.isThanks(text)
      ? texts.welcome(conversation.turnCount)
      : texts.isFarewell(text)
        ? texts.farewell(false, conversation.turnCount)
        : null;
  if (sentence === null) return false;
  noteRule(turn, takesBack ? 'done' : 'pleasantry');
  say(turn, sentence);
  return true;
}
