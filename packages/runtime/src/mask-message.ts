import { withheldWords } from './effects/withhold.ts';
import { type Happened, messageOf, pendingValues } from './mask-sensitive.ts';
import type { Conversation } from './model/conversation.ts';
import type { Trace, TraceEntry } from './model/trace.ts';
import { slotOf } from './program/flow-program.ts';
import type { Program } from './program/program.ts';
import { questionNow } from './repair/question-now.ts';
import { beginTurn, innermostFlow } from './turn/turn.ts';

type Reading = Extract<TraceEntry, { kind: 'read' }>;

/**
 * A step as it may be recorded: in what the user wrote, the words sensitive values were read from are masked. All of it
 * is where nobody knows what is in it: a sensitive slot was asked for and nothing read, the AI is still to read one, or
 * it was not read at all. To be asked only for programs with sensitive slots; `before` is the conversation before the
 * step, `after` the one it led to.
 */
export function maskMessage<Step extends Happened>(
  program: Program,
  before: Conversation,
  after: Conversation,
  step: Step,
): Step {
  const text = messageOf(step.event);
  const readings = step.trace.filter((entry) => entry.kind === 'read');
  if (text === null && readings.length === 0) return step;
  const isAsked = asksForSensitive(program, before);
  const isOpen = waitsForAi(program, after, step.trace);
  const shown = (reading: Reading) =>
    (isAsked && saysNothingElse(reading)) || isOpen || wasReadByAi(program, [before, after], reading)
      ? withheldWords
      : reading.text;
  const trace = step.trace.map((entry) => (entry.kind === 'read' ? { ...entry, text: shown(entry) } : entry));
  if (text === null) return { ...step, trace };
  const [first] = readings;
  const message = tellsNothing(text, step.trace, first) ? text : first ? shown(first) : withheldWords;
  return { ...step, event: { ...step.event, text: message }, trace };
}

/** True where the answer to what is asked, by the state or out of turn, goes into a sensitive slot. */
function asksForSensitive(program: Program, conversation: Conversation): boolean {
  const turn = beginTurn(program, conversation, conversation.updatedAt);
  const asked = questionNow(turn)?.slot ?? null;
  const slots = [...pendingValues(conversation.pending)].map(([slot]) => slot);
  return [...slots, ...(asked === null ? [] : [asked])].some((slot) => slotOf(turn.flow, slot)?.sensitive);
}

/** A plain yes or no, also to a question it is no value for, or a word of thanks. */
function tellsNothing(text: string, trace: Trace, reading: Reading | undefined): boolean {
  if (!reading) return trace.some((entry) => entry.kind === 'rule' && entry.rule === 'pleasantry');
  return reading.values.length === 0 && reading.affirmation !== 'none' && oneWord.test(text.trim());
}

const oneWord = /^\p{L}+\p{P}*$/u;

/** A question or a command is to be read as such, but for the digits in it. */
const saysNothingElse = ({ text, values, commands, isQuestion }: Reading): boolean =>
  values.length === 0 && ((commands.length === 0 && !isQuestion) || /\d/.test(text));

/** The AI was asked to read the message, and may find in it what its author lets it see and nobody else. */
function waitsForAi(program: Program, after: Conversation, trace: Trace): boolean {
  if (!trace.some((entry) => entry.kind === 'effect' && entry.effect === 'understand')) return false;
  const flow = innermostFlow(program, after);
  return flow.slotNames.some((name) => {
    const slot = slotOf(flow, name);
    return slot?.sensitive && slot.shareWithAi && (after.slots[name]?.value ?? null) === null;
  });
}

/** A sensitive value was found that no words of the message are known for. */
function wasReadByAi(program: Program, states: readonly Conversation[], { values }: Reading): boolean {
  const flows = states.map((state) => innermostFlow(program, state));
  return values.some(
    ({ slot, words }) => words === '' && flows.some((flow) => slotOf(flow, slot)?.sensitive),
  );
}
