import type { Slot } from '@turnwise/flow';
import {
  type Command,
  type CommandReading,
  type Span,
  saysCommand,
  sharesContent,
} from '@turnwise/understanding';
import { intentThreshold } from '../conditions/intent.ts';
import { intentsIn, slotOf, stateOf } from '../program/flow-program.ts';
import { isWithin, overlaps } from '../reading/span.ts';
import { askInContext, askQuestion } from '../turn/ask-question.ts';
import { handOver } from '../turn/end-conversation.ts';
import { hasDone } from '../turn/has-done.ts';
import { type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { reenter } from '../turn/run.ts';
import { lead, say } from '../turn/say.ts';
import { isFilled } from '../turn/slots.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { renderText } from '../values/render-text.ts';
import { refusedConfirm } from './agree-after-all.ts';
import { branchNow, whole } from './branch-now.ts';
import { offerCancel } from './cancel.ts';
import { goBack } from './go-back.ts';
import { keepTold, toldBeside } from './keep-told.ts';
import { followListener, hasOwnRule, type ListenerRule, listenerRule } from './listener.ts';
import { restart } from './restart.ts';
import { sameAsLastTime } from './same-as-last-time.ts';
import { cannotSkip, skipQuestion } from './skip-question.ts';

type Obey = (turn: Turn, question: Question, rule: ListenerRule) => Move;

const commands = {
  cancel: (turn) => offerCancel(turn),
  back: goBack,
  same_as_last_time: sameAsLastTime,
  restart: (turn, question, rule) =>
    rule.to
      ? followListener(turn, rule, question, '')
      : restart(turn, rule.answer && renderText(turn, rule.answer)),
  help: (turn, question, rule) =>
    followListener(turn, rule, question, turn.flow.texts.help(question.canSkip, turn.conversation.turnCount)),
  repeat(turn, question, rule) {
    if (rule.answer || rule.to) return followListener(turn, rule, question, '');
    askQuestion(turn, question);
    return stop;
  },
  skip(turn, question, rule) {
    const { flow, conversation } = turn;
    const said = rule.answer ? renderText(turn, rule.answer) : flow.texts.skipped(conversation.turnCount);
    const skipped = skipQuestion(turn, question, said);
    if (skipped) return skipped;
    lead(turn, cannotSkip(turn, question));
    askInContext(turn, question);
    return stop;
  },
  handoff(turn, question, rule) {
    // "Nobody is here at night", and the question stands: a state's own answer that leads nowhere stays there.
    if (rule.answer && rule.to === '' && hasOwnRule(turn, 'handoff')) {
      if (question.slot === null || !isFilled(turn, question.slot))
        return followListener(turn, rule, question, '');
      // "Five, and can I talk to somebody?" has answered it.
      lead(turn, renderText(turn, rule.answer));
      return reenter(turn, question.state);
    }
    if (rule.answer) say(turn, renderText(turn, rule.answer));
    return handOver(turn, rule.to, turn.flow.texts.handoff(), 'asked for a person');
  },
} satisfies Record<Command, Obey>;

/** Does what a message commands; null when it commands nothing, or only seems to. */
export function obeyCommand(turn: Turn, message: Message, question: Question): Move | null {
  if (undoesWhatIsDone(turn, message, question)) {
    noteRule(turn, 'done');
    lead(turn, turn.flow.texts.alreadyDone(turn.conversation.turnCount));
    askInContext(turn, question);
    return stop;
  }
  if (givesUpTopic(turn, message, question)) {
    noteRule(turn, 'cancel');
    return offerCancel(turn);
  }
  const found = commandIn(turn, message, question);
  if (!found) return null;
  if (found.command === 'skip' && saysMore(turn, message, question, found.span)) {
    turn.leavesOutNext = true;
    return null;
  }
  if (found.command === 'cancel' || found.command === 'handoff')
    keepTold(turn, message, question, found.span);
  noteRule(turn, found.command);
  const obey: Obey = commands[found.command];
  return obey(turn, question, found.rule);
}

/** "I changed my mind, I don't want a refund", said to the flow that makes them. */
function givesUpTopic(turn: Turn, message: Message, question: Question): boolean {
  const { flow, program } = turn;
  const unwanted = flow.texts.unwanted(message.text);
  if (unwanted === '' || message.isUnasked || listenerRule(turn, 'cancel') === null) return false;
  if (!sharesContent(unwanted, [flow.name, program.root.name], flow.language)) return false;
  return branchNow(turn, message, question) === null;
}

/** "Actually cancel it", after the booking, where a no only says that nothing else is wanted. */
function undoesWhatIsDone(turn: Turn, message: Message, question: Question): boolean {
  const { commands } = message.reading;
  if (message.isUnasked || question.slot !== null || !hasDone(turn)) return false;
  const cancel = commands.find(({ command }) => command === 'cancel');
  if (!cancel || !turn.flow.texts.takesBack(message.text)) return false;
  if (!cancel.isWhole && namesAnother(turn, message.text.slice(cancel.span[1]))) return false;
  const asNo: Message = { ...message, reading: { ...message.reading, affirmation: 'no' } };
  const branch = branchNow(turn, asNo, question, whole);
  return branch !== null && stateOf(turn.flow, branch.to)?.kind === 'end';
}

/** "Haircut, tomorrow, Anna, skip": what is told is heard first, and then what comes next is left out. */
const saysMore = (turn: Turn, message: Message, question: Question, span: Span): boolean =>
  !message.isUnasked && toldBeside(turn, message, question, span).length > 0;

function commandIn(
  turn: Turn,
  message: Message,
  question: Question,
): { command: Command; span: Span; rule: ListenerRule } | null {
  const { reading } = message;
  const read = [...reading.commands, ...commandsByExample(message)];
  if (read.length === 0) return null;
  for (const candidate of read) {
    const rule = listenerRule(turn, candidate.command);
    if (rule && isMeant(turn, candidate, message, question)) {
      return { command: candidate.command, span: candidate.span, rule };
    }
  }
  return null;
}

/** Commands in the author's own phrasings. */
function commandsByExample({ reading, text }: Message): CommandReading[] {
  const best = reading.intents[0];
  if (!best || best.score < intentThreshold || !best.intent.startsWith('listener:')) return [];
  const command = best.intent.slice('listener:'.length);
  const isKnown = (name: string): name is Command => Object.hasOwn(commands, name);
  return isKnown(command) ? [{ command, span: [0, text.length], isWhole: true }] : [];
}

/** The same words may be a valid answer to the question; then they are that. */
function isMeant(turn: Turn, candidate: CommandReading, message: Message, question: Question): boolean {
  const { command, span, isWhole } = candidate;
  const { reading, text } = message;
  if (message.isUnasked && (command === 'back' || command === 'skip' || command === 'repeat')) return false;
  // "Hello?"
  if (command === 'help' && turn.flow.texts.isGreeting(text.replaceAll('?', ''))) return false;
  const answer = reading.values.find((value) => value.slot === question.slot);
  const slot = question.slot ? slotOf(turn.flow, question.slot) : undefined;
  if (answer && slot && isWithin(span, answer.span) && isChoiceCalled(slot, text.slice(...span)))
    return false;
  const other = reading.values.find((value) => overlaps(value.span, span));
  if (other && !isWhole) return false;
  // "Never mind, submit it."
  if (command === 'cancel' && reading.affirmation === 'yes' && refusedConfirm(turn, question)) return false;
  if (command === 'cancel' && !isWhole && namesAnother(turn, text.slice(span[1]))) return false;
  if (command === 'cancel' && isWhole && reading.affirmation === 'no' && isAnswerNo(turn, message, question))
    return false;
  const isStrong = isWhole || command === 'handoff';
  if (!isStrong && reading.values.some((value) => isSameClause(text, value.span, span))) return false;
  return !isBranchedOn(turn, candidate, message, question);
}

/** "Cancel", where a choice is called that or "Cancel the order"; "back" is only a part of "Sending it back". */
function isChoiceCalled({ choices }: Slot, words: string): boolean {
  const said = words.toLowerCase();
  return choices.some(({ value, label, synonyms }) =>
    [value.replaceAll('_', ' '), label ?? '', ...synonyms].some((name) =>
      name.toLowerCase().startsWith(said),
    ),
  );
}

/** "I'm not interested", where a branch is drawn for a no: an answer like any other, unless it says to stop. */
function isAnswerNo(turn: Turn, message: Message, question: Question): boolean {
  return turn.flow.texts.declines(message.text) && branchNow(turn, message, question, whole) !== null;
}

/** "Cancel my subscription", said to a flow that is about something else. */
function namesAnother({ flow, program }: Turn, rest: string): boolean {
  const [object = ''] = rest.split(/[.!?;,\n]/, 1);
  const topics = [flow.name, program.root.name];
  return sharesContent(object, [object], flow.language) && !sharesContent(object, topics, flow.language);
}

/** "cancel my order ORD-12345" is one thought; "ORD-12345. Actually, cancel" is two. */
function isSameClause(text: string, a: Span, b: Span): boolean {
  const between = text.slice(Math.min(a[1], b[1]), Math.max(a[0], b[0]));
  return !/[.!?;,\n]/.test(between);
}

/** A branch of the state listens for these very words. "Back" alone is not what somebody means who wants their money back. */
function isBranchedOn(
  turn: Turn,
  { command, isWhole }: CommandReading,
  message: Message,
  question: Question,
): boolean {
  const { flow } = turn;
  const { reading } = message;
  const examples = intentsIn(flow, question.state);
  const intents = isWhole
    ? reading.intents.filter(({ intent }) => saysCommand(examples[intent] ?? [], command, flow.language))
    : reading.intents;
  return branchNow(turn, { ...message, reading: { ...reading, intents } }, question) !== null;
}
