import type { JsonValue } from '@turnwise/flow';
import { withheldWords } from '@turnwise/runtime';
import type { Exchange } from './ai-recording.ts';

type Request = Exchange['request'];

/**
 * Whether a request is the recorded one. What was taken out of the recording stands for anything; and how the flow
 * worded what it said before is left aside, so that better wording needs no new recording.
 */
export const matchesRequest = (recorded: Request, asked: Request): boolean =>
  matchesRecorded(withoutWording(recorded), withoutWording(asked));

function withoutWording(request: Request): Request {
  const { context } = request;
  if (!isObject(context) || Array.isArray(context) || !Array.isArray(context.recent)) return request;
  const fromUser = context.recent.filter(
    (message) => isObject(message) && !Array.isArray(message) && message.from === 'user',
  );
  return { ...request, context: { ...context, recent: fromUser } };
}

function matchesRecorded(recorded: JsonValue | undefined, asked: JsonValue | undefined): boolean {
  if (typeof recorded === 'string' && recorded.includes(withheldWords)) {
    return typeof asked !== 'object' && asked !== undefined && matchesText(recorded, String(asked));
  }
  if (!isObject(recorded) || !isObject(asked)) return Object.is(recorded, asked);
  const names = Object.keys(recorded);
  return (
    Array.isArray(recorded) === Array.isArray(asked) &&
    names.length === Object.keys(asked).length &&
    names.every((name) => matchesRecorded(recorded[name], asked[name]))
  );
}

const isObject = (value: JsonValue | undefined): value is { [name: string]: JsonValue } =>
  typeof value === 'object' && value !== null;

/** The pieces between what was taken out come in this order. Linear: no pattern is made of what users write. */
function matchesText(recorded: string, asked: string): boolean {
  const pieces = recorded.split(withheldWords);
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (asked.length < first.length + last.length || !asked.startsWith(first) || !asked.endsWith(last))
    return false;
  const end = asked.length - last.length;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = asked.indexOf(piece, from);
    if (found < 0 || found + piece.length > end) return false;
    from = found + piece.length;
  }
  return true;
}
