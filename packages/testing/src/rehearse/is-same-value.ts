import { type FlowDocument, resolveSlots, type Scalar } from '@turnwise/flow';

const strictRules: readonly string[] = ['pattern', 'oneOf', 'startsWith'];

/**
 * Two values that nobody would hold apart. Capitals tell nothing; and in free words, more words than were meant (`core`
 * is how those were spelled) are no fault of the reading.
 */
export function isSameValue(
  flow: FlowDocument | null,
  name: string,
  meant: Scalar | null,
  understood: Scalar | null,
  core: string,
): boolean {
  if (meant === understood) return true;
  if (typeof meant !== 'string' || typeof understood !== 'string') return false;
  if (meant.toLowerCase() === understood.toLowerCase()) return true;
  const slot = resolveSlots(flow?.slots ?? {})[name];
  const isFree = slot?.type === 'text' && !slot.rules.some(({ kind }) => strictRules.includes(kind));
  return isFree && [meant, core].some((words) => bare(understood).includes(bare(words)));
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
