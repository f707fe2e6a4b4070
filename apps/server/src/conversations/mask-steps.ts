import { type Conversation, maskSensitive, type Program } from '@turnwise/runtime';
import type { RecordedStep } from './advance.ts';

/** Names and instants that carry the record's structure and never anything a user said. */
const structural = new Set([
  'at',
  'kind',
  'id',
  'effectId',
  'state',
  'from',
  'to',
  'port',
  'slot',
  'source',
  'branch',
]);

const programsWithSecrets = new WeakMap<Program, boolean>();

/** True for a program that has a slot whose values are not to be read by others. */
function hasSensitiveSlots(program: Program): boolean {
  const known = programsWithSecrets.get(program);
  if (known !== undefined) return known;
  const documents = [program.root.document, ...Object.values(program.library)];
  const found = documents.some((flow) => Object.values(flow.slots).some((slot) => slot.sensitive === true));
  programsWithSecrets.set(program, found);
  return found;
}

/**
 * Steps as they are recorded: whatever a user said into a sensitive slot is masked wherever it appears. `known` are
 * the conversation before and after them, so that a value that came or went is known.
 */
export function maskSteps(
  program: Program,
  known: readonly Conversation[],
  steps: readonly RecordedStep[],
): readonly RecordedStep[] {
  if (!hasSensitiveSlots(program)) return steps;
  const mask = (text: string) =>
    known.reduce((masked, conversation) => maskSensitive(program, conversation, masked), text);
  return steps.map((step) => maskDeep(step, mask));
}

/** A text that is said, masked as the record is. */
export const maskText = (program: Program, known: readonly Conversation[], text: string): string =>
  hasSensitiveSlots(program)
    ? known.reduce((masked, conversation) => maskSensitive(program, conversation, masked), text)
    : text;

/** The same shape with every text in it masked, and every number that is a masked value. */
function maskDeep<T>(value: T, mask: (text: string) => string): T {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => {
      if (structural.has(key)) return part;
      if (typeof part === 'string') return mask(part);
      if (typeof part !== 'number' || String(part).length < 3) return part;
      const masked = mask(String(part));
      return masked === String(part) ? part : masked;
    }),
  );
}
