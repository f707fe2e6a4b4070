import { placeholderSlot, placeholdersIn } from '../schema/text-template.ts';

/**
 * The slots a confirm reads back, and a "yes" to it confirms: those the author chose, else those the question names in
 * its own words; what nobody read back is not agreed to. Null stands for all that is known: the summary written from
 * it, or a question that names no slot at all.
 */
export function slotsReadBackBy(
  { slots, prompt }: { readonly slots?: readonly string[]; readonly prompt?: string },
  isSlot: (name: string) => boolean,
): readonly string[] | null {
  if (slots && slots.length > 0) return slots;
  if (!prompt?.includes('{')) return null;
  const named = placeholdersIn(prompt).flatMap((path) => placeholderSlot(path) ?? []);
  const known = [...new Set(named)].filter(isSlot);
  return known.length > 0 ? known : null;
}
