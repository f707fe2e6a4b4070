import type { JsonValue } from '@turnwise/flow';
import type { Difference, Line, TestRun } from '@turnwise/testing';

/** Where a talk is not what its test expects: "Line 2, after "No": it is in ask_reason, expected ask_order." */
export function differenceToSentence(difference: Difference, { test }: TestRun): string {
  const { line, kind } = difference;
  const what = whatDiffers(difference);
  if (line === null) return kind === 'says' ? `At the opening: ${what}` : `In all: ${what}`;
  const done = test.lines[line];
  return `Line ${line + 1}${done ? `, ${afterLine(done)}` : ''}: ${what}`;
}

const mostLetters = 60;
const shorten = (text: string): string =>
  text.length > mostLetters ? `${text.slice(0, mostLetters - 1)}…` : text;

function afterLine({ user, repeat = 1, silence, after, resume, set, startFrom, answered }: Line): string {
  if (answered) return 'once the answer is in';
  if (silence) return after === undefined ? 'after silence' : `after ${after} of silence`;
  if (resume !== undefined)
    return resume === true ? 'after coming back' : `after coming back with ${quote(resume)}`;
  if (set || startFrom !== undefined) return 'after what is set by hand';
  return `after ${quote(shorten((user ?? '').repeat(repeat)))}`;
}

/** On one line, whatever stands in it. */
const quote = (text: JsonValue): string => JSON.stringify(String(text));

/** The same without where it is: "it is in ask_reason, expected ask_order." */
export function whatDiffers({ kind, name, expected, actual }: Difference): string {
  const [now, wanted] = [inWords(actual), inWords(expected)];
  switch (kind) {
    case 'state':
      return `it is in the state ${now}, expected ${wanted}.`;
    case 'phase':
      return `the conversation is ${now}, expected ${wanted}.`;
    case 'slot':
      return `the slot ${name} is ${now}, expected ${wanted}.`;
    case 'attempts':
      return `the slot ${name} has had ${now} tries, expected ${wanted}.`;
    case 'calls':
      return `it calls ${now}, expected ${wanted}.`;
    case 'exactly':
      return `it says ${quoteAll(actual)}, expected ${quoteAll(expected)}.`;
    case 'says':
      return `it does not say ${quote(expected)}, but ${quote(actual)}.`;
    case 'never':
      return `it says ${quote(expected)}, which it should not: ${quote(actual)}.`;
    case 'quickReplies':
      return `it offers ${now}, expected ${wanted}.`;
    case 'confirmed':
      return `confirmed is ${now}, expected ${wanted}.`;
    case 'data':
      return `the data is ${now}, expected ${wanted}.`;
    case 'asks':
      return `it asks the outside for ${now}, expected ${wanted}.`;
    case 'errors':
      return `what goes wrong is ${now}, expected ${wanted}.`;
    case 'fresh':
      return `the new conversation begins with ${now}, expected ${wanted}.`;
    case 'takesBack':
      return actual === true
        ? 'what is over is taken back, which was not expected.'
        : 'what is over is not taken back, which was expected.';
    case 'rules':
      return `the rule ${wanted} is not taken, but ${now}.`;
    case 'unrecorded':
      return `the AI is asked what nobody wrote an answer for: ${now}.`;
    case 'replay':
      return 'the same talk does not come to the same twice. This is a fault of Turnwise: please report it.';
  }
}

/** Names stand as they are in the file; a list with commas. */
function inWords(value: JsonValue): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return value === '' ? '""' : value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value.map(inWords).join(', ') || 'nothing';
}

const quoteAll = (said: JsonValue): string =>
  Array.isArray(said) && said.length > 0 ? said.map(quote).join(' ') : 'nothing';
