import type { SlotType } from '@turnwise/flow';

/** English words and German ones, whose compounds end in what they are: "Anreisedatum". */
const hints: readonly (readonly [RegExp, SlotType])[] = [
  [/\be-?mail/i, 'email'],
  [/\b(phone|mobile|telephone)\b|telefon|\bhandy|mobilnummer|rückrufnummer/i, 'phone'],
  [/\b(how many|guests|people|persons|quantity|age|nights|count)\b/i, 'integer'],
  [/\b(wie ?viele|anzahl|menge|alter|gäste|personen|nächte)|(zahl|menge|alter)\b/i, 'integer'],
  [/\b(date|day|birthday|arrival|departure|check-?in|check-?out)\b/i, 'date'],
  [
    /datum|(^|[^a-zäöüß]|anreise|abreise|geburts|liefer|wochen|miet|reise|termin)tag\b|\b(an|ab)reise\b/i,
    'date',
  ],
  [/\b(time|hour)\b|uhrzeit|\bzeit\b|(abhol|liefer|anfangs|start)zeit\b/i, 'time'],
  [/\b(amount|price|total|cost|budget|weight|rate)\b/i, 'number'],
  [/betrag\b|preis\b|summe\b|\bkosten\b|gewicht\b|rabatt\b/i, 'number'],
  [/\b(your|full|first|last|customer|contact)? ?name$|\b(vor|nach|familien|kunden)name$/i, 'name'],
  [/\b(reason|kind|type|size|colou?r|service|category|department|plan)\b/i, 'choice'],
  [/grund$|\b(art|typ|größe|farbe|leistung|kategorie|abteilung|tarif)\b|(größe|farbe|kategorie)$/i, 'choice'],
  [/^(is|has|does|did|are|wants?|agrees?|ist|hat|sind|möchte|will|einverstanden)\b/i, 'boolean'],
];

/** The type a new slot most likely has, by its label: a first suggestion the author sees and can change. */
export const guessSlotType = (label: string): SlotType =>
  hints.find(([pattern]) => pattern.test(label))?.[1] ?? 'text';
