import { type NameReading, readListedName, readName } from '../values/read-names.ts';
import type { SlotEntry } from './slot-plan.ts';
import { isTaken, openSlots, type SlotWork } from './slot-work.ts';
import { codeShape } from './text-rules.ts';

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
  const { message, locale } = work;
  const name =
    readName(
      message,
      locale,
      isAsked ? 'answer' : 'mention',
      isAsked ? taken(work) : work.taken,
      isAsked && !isOtherOpen(work),
    ) ??
    correctedName(work, entries) ??
    listedName(work, entries);
  if (!name || isTaken(work, name.span) || isChoice(work, name)) return;
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

/** "Haircut", asked for a name, says the service once more. */
const isChoice = ({ candidates }: SlotWork, { span }: NameReading): boolean =>
  candidates.some(
    (candidate) =>
      candidate.entry.slot.type === 'choice' && candidate.span[0] <= span[0] && candidate.span[1] >= span[1],
  );

/**
 * "Actually it's Tim Baker", whatever was asked: where a name is known that shares a part with it, or where nothing but
 * that name can be meant.
 */
function correctedName(work: SlotWork, entries: readonly SlotEntry[]): NameReading | null {
  const { asked, context, sense } = work;
  const known = entries.filter((entry) => context.filled?.[entry.name] !== undefined);
  const [only] = known;
  if (!sense.correction.isCue || !only || known.length > 1 || asked?.slot.type === 'name') return null;
  const name = readName(work.message, work.locale, 'correction', work.taken);
  if (!name) return null;
  const parts = (text: string): string[] => text.toLowerCase().split(/\s+/);
  const before = parts(String(context.filled?.[only.name]));
  if (parts(name.value).some((part) => before.includes(part))) return name;
  const isOpen = asked?.slot.type === 'text' || asked?.slot.type === 'choice';
  const isOther = work.plan.byType.text.some(
    (entry) => context.filled?.[entry.name] !== undefined && codeShape(entry.slot) === null,
  );
  return isOpen || isOther ? null : name;
}

/** A name given in a list of answers, where it can be no city nor company. */
function listedName(work: SlotWork, entries: readonly SlotEntry[]): NameReading | null {
  const isKnown = entries.some((entry) => work.context.filled?.[entry.name] !== undefined);
  return isKnown || isOtherOpen(work) ? null : readListedName(work.message, work.locale, taken(work));
}

/** Another text is still to be told, which words behind a comma could be. */
const isOtherOpen = ({ asked, context, plan }: SlotWork): boolean =>
  plan.byType.text.some(
    (entry) =>
      codeShape(entry.slot) === null &&
      (entry === asked || (entry.slot.extract && context.filled?.[entry.name] === undefined)),
  );

/** The tokens that say something else, choices among them. */
function taken({ message, taken: own, candidates }: SlotWork): Uint8Array {
  const all = own.slice();
  message.tokens.forEach((token, at) => {
    if (candidates.some(({ span }) => token.start < span[1] && token.end > span[0])) all[at] = 1;
  });
  return all;
}

const isPartSlot = (entry: SlotEntry, words: ReadonlySet<string>): boolean =>
  entry.name.split('_').some((word) => words.has(word));
