import type { Slot } from '@turnwise/flow';
import { hasContent, type ReadingFailure, type Span } from '@turnwise/understanding';
import { type FlowProgram, slotLabel, slotOf } from '../program/flow-program.ts';
import { isWithin, overlaps } from '../reading/span.ts';
import { quoted } from '../texts/hearing.ts';
import type { Question } from '../turn/question.ts';
import { checkFor, isFilled } from '../turn/slots.ts';
import type { Message, Turn } from '../turn/turn.ts';

/** A slot that takes not just any words, and where its name stands in a message. */
type Named = { readonly name: string; readonly slot: Slot; readonly label: RegExp };

const namedByFlow = new WeakMap<FlowProgram, readonly Named[]>();

function namedIn(flow: FlowProgram): readonly Named[] {
  let named = namedByFlow.get(flow);
  if (!named) {
    named = flow.slotNames.flatMap((name) => {
      const slot = slotOf(flow, name);
      return slot && isParticular(slot) ? [{ name, slot, label: labelPattern(slotLabel(flow, name)) }] : [];
    });
    namedByFlow.set(flow, named);
  }
  return named;
}

const isParticular = ({ type, rules }: Slot): boolean =>
  type === 'choice' ||
  (type === 'text' && rules.some(({ kind }) => kind === 'pattern' || kind === 'startsWith'));

/** The whole label; of "Order number" its first word too, with a code behind it: "my order is 123". */
function labelPattern(label: string): RegExp {
  const words = label.trim().split(/\s+/).map(quoted);
  const [first = ''] = words;
  const short = words.length > 1 && first.length > 2 ? `|${first}` : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:(${words.join('\\s+')})${short})(?![\\p{L}\\p{N}-])`, 'iu');
}

/**
 * The message with what it says of a slot by its name that is no value of it: "my order number is 123", "size medium".
 * What else can be wrong with a value is found where values are read.
 */
export function withNamedFailures(turn: Turn, message: Message, question: Question): Message {
  let { failures } = message.reading;
  for (const named of namedIn(turn.flow)) {
    const match = named.label.exec(message.text);
    const failure = match && failureBehind(turn, message, named, match, question);
    // What was taken for a wrong answer to the question was said of another slot.
    if (failure) failures = [...failures.filter(({ span }) => !overlaps(span, failure.span)), failure];
  }
  return failures === message.reading.failures
    ? message
    : { ...message, reading: { ...message.reading, failures } };
}

function failureBehind(
  turn: Turn,
  { text, reading, at }: Message,
  { name, slot }: Named,
  match: RegExpExecArray,
  question: Question,
): ReadingFailure | null {
  const { values, failures, restated, questions } = reading;
  if (!slot.extract && name !== question.slot) return null;
  if (isFilled(turn, name) && !reading.correction.isCue) return null;
  if ([...values, ...failures].some((read) => read.slot === name) || restated.includes(name)) return null;
  const from = match.index + match[0].length;
  const rest = turn.flow.texts.afterLabel(text.slice(from));
  const words = slot.type === 'choice' ? choiceIn(turn, rest, match) : codeIn(rest, match);
  if (words === null) return null;
  const start = text.length - rest.length + rest.indexOf(words);
  const span: Span = [start, start + words.length];
  // What asks tells nothing, and what was read as something else is that.
  if (questions.some((clause) => isWithin(span, clause.span))) return null;
  if (values.some((read) => overlaps(read.span, span))) return null;
  if (failures.some((read) => read.slot !== question.slot && overlaps(read.span, span))) return null;
  const checked = checkFor(turn, slot, words, at);
  if (checked.ok) return null;
  return { slot: name, span, text: words, ...checked.error, reason: 'rule' };
}

const token = /^[\s#:]*([^\s#:,;!?"'()<>][^\s,;!?"'()<>]*)/u;
const endOfClause = /^[.:]*\s*($|[,;.!?]|(and|und)(?!\p{L}))/iu;
/** "$5" is none. */
const code = /^(?=[^\p{N}]*\p{N})[\p{L}\p{N}]/u;
const shortest = 3;

/** The first word of a text, without what only ends its sentence, and whether it ends its clause. */
function firstWord(text: string): { readonly words: string; readonly isLast: boolean } | null {
  const match = token.exec(text);
  const all = match?.[1] ?? '';
  const words = all.replace(/[.:]+$/, '');
  if (!match || words === '') return null;
  return { words, isLast: endOfClause.test(text.slice(match[0].length - all.length + words.length)) };
}

/** Something with a figure in it: the only words people take for a code. */
function codeIn(rest: string, [, isWhole]: RegExpExecArray): string | null {
  const first = firstWord(rest);
  if (!first || !code.test(first.words)) return null;
  const { words, isLast } = first;
  // "I placed the order 2 days ago", "I want to order 2."
  if (isWhole === undefined) return isLast && words.length >= shortest ? words : null;
  return isLast || words.length >= shortest ? words : null;
}

/** One word that ends its clause: "size medium", not "the size matters to me". */
function choiceIn(turn: Turn, rest: string, [, isWhole]: RegExpExecArray): string | null {
  const first = firstWord(rest);
  if (isWhole === undefined || !first?.isLast) return null;
  const { words } = first;
  return hasContent(words, turn.flow.language) && !turn.flow.texts.isRemark(words) ? words : null;
}
