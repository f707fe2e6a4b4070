import { readName } from '../values/read-names.ts';
import type { SlotEntry } from './slot-plan.ts';
import { isTaken, openSlots, type SlotWork } from './slot-work.ts';

/** The speaker's name, whole or split where first and last name are slots of their own. */
export function fillNames(work: SlotWork): void {
  const entries = openSlots(work, 'name');
  if (entries.length === 0) return;
  const isAsked = work.asked?.slot.type === 'name';
  if (
    isAsked &&
    (work.sense.commands.some((command) => command.isWhole) ||
      (work.sense.affirmation !== 'none' && work.message.tokens.length <= 2))
  )
    return;
  const name = readName(work.message, work.locale, isAsked);
  if (!name || isTaken(work, name.span)) return;
  const parts = name.value.split(' ');
  const firsts = entries.filter((entry) => isPartSlot(entry, work.locale.names.firstNameWords));
  const lasts = entries.filter((entry) => isPartSlot(entry, work.locale.names.lastNameWords));
  const push = (entry: SlotEntry, value: string): void => {
    work.candidates.push({ entry, values: [value], alternatives: [], span: name.span, isClear: true });
  };
  const rest = entries.filter((entry) => !firsts.includes(entry) && !lasts.includes(entry));
  if (rest.length > 0) {
    const target =
      rest.find((entry) => entry === work.asked) ??
      rest.find((entry) => work.context.filled?.[entry.name] === undefined && !entry.words.isTheirs) ??
      (rest.length === 1 ? rest[0] : undefined);
    if (target && (target === work.asked || !target.words.isTheirs)) push(target, name.value);
  }
  if (work.asked && parts.length === 1) {
    if (firsts.includes(work.asked) || lasts.includes(work.asked)) push(work.asked, name.value);
    else if (firsts[0]) push(firsts[0], name.value);
    return;
  }
  const [first] = firsts;
  const [last] = lasts;
  if (first && parts[0]) push(first, last || parts.length > 1 ? parts[0] : name.value);
  if (last && parts.length > 1) push(last, parts.slice(1).join(' '));
}

const isPartSlot = (entry: SlotEntry, words: ReadonlySet<string>): boolean =>
  entry.name.split('_').some((word) => words.has(word));
