import type { Slot } from '@turnwise/flow';
import { en } from '../locales/en/en.ts';
import type { TextKind } from '../locales/free-text-words.ts';
import type { Locale } from '../locales/locale.ts';
import type { Concept, Role } from '../locales/meaning-words.ts';
import { readMessage } from '../message/message.ts';

/** What a slot's name, label and description say it is about. */
export type SlotWords = {
  /** Its name and label say nothing at all of what it is for. */
  isNameless: boolean;
  /** Content words, stemmed; empty for a slot whose name says nothing. */
  stems: ReadonlySet<string>;
  /** The stems of the name and label alone. */
  nameStems: ReadonlySet<string>;
  concepts: ReadonlySet<Concept>;
  roles: ReadonlySet<Role>;
  /** Belongs to someone else: "recipient's account". */
  isTheirs: boolean;
  /** Asks for something that lies behind: a birthday, a purchase. */
  isPast: boolean;
  /** Of those, the day somebody was born on. */
  isBirth: boolean;
  textKind: TextKind | null;
};

/** In any language, as the names of slots are. */
export const isBirthWord = (word: string): boolean =>
  /^(geb|geboren|geburts?(tag|datum)?|born|birth(day|date)?|dob)$/.test(word);

const cache = new WeakMap<Slot, Map<string, SlotWords>>();

/** Derived once per slot object, name and language. Names are identifiers, so English words count in every language. */
export function slotWords(name: string, slot: Slot, locale: Locale): SlotWords {
  let byKey = cache.get(slot);
  if (!byKey) {
    byKey = new Map();
    cache.set(slot, byKey);
  }
  const key = `${locale.language}/${name}`;
  let words = byKey.get(key);
  if (!words) {
    words = derive(name, slot, locale);
    byKey.set(key, words);
  }
  return words;
}

/** Names that stand for any slot and say nothing. */
const EMPTY_NAMES = new Set(['value', 'slot', 'answer', 'input', 'field', 'x']);

function derive(name: string, slot: Slot, locale: Locale): SlotWords {
  const { meaning, freeText } = locale;
  const own = readMessage(
    `${EMPTY_NAMES.has(name) ? '' : name.replaceAll('_', ' ')} . ${slot.label ?? ''}`,
    locale.spellings,
  );
  const about = readMessage(slot.description ?? '', locale.spellings);
  const prompt = readMessage(slot.prompt ?? '', locale.spellings);
  const contentStems = (message: typeof own): string[] =>
    message.tokens
      .filter(
        (token) =>
          token.kind === 'word' &&
          !meaning.functionWords.has(token.word) &&
          !meaning.slotFiller.has(token.word),
      )
      .map((token) => meaning.stem(token.word));
  const nameStems = new Set(contentStems(own));
  const stems = new Set([...nameStems, ...contentStems(about)]);
  const conceptsOf = (list: Iterable<string>): Set<Concept> => {
    const found = new Set<Concept>();
    for (const stem of list) {
      const concept =
        meaning.concepts.get(stem) ??
        // "Personenzahl" counts "Personen".
        meaning.concepts.get(meaning.stem(stem.replace(/(an)?zahl$/, ''))) ??
        en.meaning.concepts.get(en.meaning.stem(stem));
      if (concept !== undefined) found.add(concept);
    }
    return found;
  };
  let concepts = conceptsOf(nameStems);
  if (concepts.size === 0) concepts = conceptsOf(stems);
  if (concepts.size === 0) concepts = conceptsOf(contentStems(prompt));
  const rolesOf = (message: typeof own): Role[] => {
    const roles: Role[] = [];
    for (let at = 0; at < message.tokens.length; at++) {
      const hit =
        meaning.roles.match(message.tokens, at) ??
        meaning.slotRoles.match(message.tokens, at) ??
        en.meaning.roles.match(message.tokens, at) ??
        en.meaning.slotRoles.match(message.tokens, at);
      if (hit) roles.push(hit.value);
    }
    return roles;
  };
  let roles = rolesOf(own);
  if (roles.length === 0) roles = rolesOf(about);
  const kindIn = (message: typeof own): TextKind | null => {
    let found: TextKind | null = null;
    for (const { word } of message.tokens) {
      // "City of the event" asks for a city.
      if (found !== null && freeText.inside.has(word)) return found;
      found = freeText.kinds.get(word) ?? freeText.kinds.get(meaning.stem(word)) ?? found;
    }
    return found;
  };
  const isBirth = own.tokens.some(({ word }) => isBirthWord(word));
  return {
    isNameless: EMPTY_NAMES.has(name) && !slot.label,
    stems,
    nameStems,
    concepts,
    roles: new Set(roles),
    isTheirs: own.tokens.some((token) => meaning.theirs.has(token.word)),
    isPast: isBirth || [...nameStems].some((stem) => meaning.pastStems.has(stem)),
    isBirth,
    textKind: kindIn(own) ?? kindIn(about) ?? kindIn(prompt),
  };
}
