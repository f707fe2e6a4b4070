import type { Slot, SlotType } from '@turnwise/flow';
import type { Locale } from '../locales/locale.ts';
import type { Role } from '../locales/meaning-words.ts';
import { type SlotWords, slotWords } from './slot-words.ts';

export type SlotEntry = {
  name: string;
  slot: Slot;
  words: SlotWords;
  /** Place in the asking order. */
  order: number;
};

/** What a set of slots needs read, worked out once per slots object and language. */
export type SlotPlan = {
  entries: readonly SlotEntry[];
  byName: ReadonlyMap<string, SlotEntry>;
  /** Of every slot's name. */
  nameStems: ReadonlySet<string>;
  byType: Readonly<Record<SlotType, readonly SlotEntry[]>>;
};

const plans = new WeakMap<Readonly<Record<string, Slot>>, Map<string, SlotPlan>>();

export function slotPlan(slots: Readonly<Record<string, Slot>>, locale: Locale): SlotPlan {
  let byLanguage = plans.get(slots);
  if (!byLanguage) {
    byLanguage = new Map();
    plans.set(slots, byLanguage);
  }
  let plan = byLanguage.get(locale.language);
  if (!plan) {
    const entries = Object.entries(slots).map(
      ([name, slot], order): SlotEntry => ({ name, slot, words: slotWords(name, slot, locale), order }),
    );
    for (const entry of entries) markStay(entry, entries);
    markHeads(entries);
    const ofType = (type: SlotType): readonly SlotEntry[] =>
      entries.filter((entry) => entry.slot.type === type);
    plan = {
      entries,
      byName: new Map(entries.map((entry) => [entry.name, entry])),
      nameStems: new Set(entries.flatMap(({ words }) => [...words.nameStems])),
      byType: {
        text: ofType('text'),
        name: ofType('name'),
        integer: ofType('integer'),
        number: ofType('number'),
        boolean: ofType('boolean'),
        date: ofType('date'),
        time: ofType('time'),
        email: ofType('email'),
        phone: ofType('phone'),
        choice: ofType('choice'),
      },
    };
    byLanguage.set(locale.language, plan);
  }
  return plan;
}

/** Who is asked for the arrival first stays from then on: it is the end of no journey. */
function markStay(end: SlotEntry, entries: readonly SlotEntry[]): void {
  for (const start of entries) {
    const { roles } = start.words;
    if (start === end || !end.words.roles.has('depart')) return;
    if (start.slot.type !== end.slot.type || !(roles.has('arrive') || roles.has('checkin'))) continue;
    start.words = { ...start.words, roles: new Set<Role>(['checkin']) };
    end.words = { ...end.words, roles: new Set<Role>(['checkout']) };
  }
}

/** "4 people" are so many adults where nobody asks for children besides. */
function markHeads(entries: readonly SlotEntry[]): void {
  if (entries.some(({ words }) => words.concepts.has('children'))) return;
  for (const entry of entries) {
    const { words } = entry;
    if (words.concepts.has('adults'))
      entry.words = { ...words, concepts: new Set([...words.concepts, 'people']) };
  }
}
