import { err, ok, type Result } from '@turnwise/basics';
import { isTimeZone, type Slot, scalarSchema, slotSchema } from '@turnwise/flow';
import { z } from 'zod';
import { parseInstant } from '../read-instant.ts';

const requestSchema = z.object({
  text: z.string(),
  /** Read apart, so that the same slots in many lines are one object. */
  slots: z.record(z.string(), z.unknown()).default({}),
  asked: z.string().optional(),
  filled: z.record(z.string(), scalarSchema).default({}),
  intents: z.record(z.string(), z.array(z.string())).optional(),
  now: z.string().transform(readNow).optional(),
  time_zone: z.string().refine(isTimeZone, 'is no time zone: write it as Europe/Berlin').default('UTC'),
  language: z.string().default('en'),
  region: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is no country: write it as two capital letters, such as DE')
    .optional(),
  prompt: z.string().optional(),
});
const slotsSchema = z.record(z.string(), slotSchema);

export type UnderstandRequest = Omit<z.output<typeof requestSchema>, 'slots'> & {
  readonly slots: Readonly<Record<string, Slot>>;
};

/** Reads one line of `turnwise understand`; what is wrong with it comes back as a sentence. */
export function readRequest(line: string): Result<UnderstandRequest, string> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return err('This line is not JSON. Write one JSON object per line, such as {"text":"tomorrow at 5"}.');
  }
  const request = requestSchema.safeParse(json);
  if (!request.success) return err(issueToWords(request.error, []));
  const slots = sharedSlots(request.data.slots);
  if (!slots.ok) return slots;
  const { intents } = request.data;
  return ok({ ...request.data, slots: slots.value, ...(intents && { intents: sharedIntents(intents) }) });
}

// What understanding derives from slots and intents, trained models among it, it keeps by object identity.
const sharedSlots = sharedByContent(
  (slots: Record<string, unknown>): Result<Record<string, Slot>, string> => {
    const parsed = slotsSchema.safeParse(slots);
    return parsed.success ? ok(parsed.data) : err(issueToWords(parsed.error, ['slots']));
  },
);
const sharedIntents = sharedByContent((intents: Record<string, string[]>) => intents);

/** Gives one object for equal inputs. A file of ever new ones is not kept in memory as a whole. */
function sharedByContent<Input, Output>(make: (input: Input) => Output): (input: Input) => Output {
  const known = new Map<string, Output>();
  return (input) => {
    const key = JSON.stringify(input);
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= 500) known.clear();
    const made = make(input);
    known.set(key, made);
    return made;
  };
}

function issueToWords(error: z.ZodError, within: readonly string[]): string {
  const issue = error.issues[0];
  const place = [...within, ...(issue?.path ?? [])].join('.');
  return `${place === '' ? 'The line' : place}: ${issue?.message ?? 'cannot be read'}`;
}

function readNow(text: string, context: z.RefinementCtx): string {
  const instant = parseInstant(text);
  if (instant !== null) return instant;
  context.addIssue({ code: 'custom', message: 'is no time: write it as 2026-11-21T09:00:00Z' });
  return z.NEVER;
}
