import type { Slot, Weekday } from '@turnwise/flow';
import { exampleWeekday } from './example-weekday.ts';
import { listWords } from './list-words.ts';
import type { Item, Topic } from './texts.ts';

export const item = ({ label, value }: Item): string => `${label}: ${value}`;
export const items = (all: readonly Item[]): string => listWords(all.map(item), 'und');
/** More than that is read back line by line. */
export const mostInLine = 2;
export const lines = (all: readonly Item[]): string => all.map(item).join('\n');
// Without knowing a noun's gender, its name in quotation marks is always right.
export const named = (topic: Topic): string => `„${topic.name}“`;

/** A title of several words is the author's own: users are not told of it. */
export const part = (topic: Topic): string => (topic.isWord ? named(topic) : 'diesen Teil');

const questionStarts =
  /^(was|welche[rsnm]?|wann|wo|wer|wen|wem|wie|warum|wieso|ist|sind|hat|haben|kann|können|könnten|darf|dürfen|soll|sollen|möchten|wollen|würden|gibt|und|an|auf|in|für|bis|bitte)\b/i;

export const weekdayNames: Readonly<Record<Weekday, string>> = {
  monday: 'Montag',
  tuesday: 'Dienstag',
  wednesday: 'Mittwoch',
  thursday: 'Donnerstag',
  friday: 'Freitag',
  saturday: 'Samstag',
  sunday: 'Sonntag',
};

/** What an answer can look like: a bare weekday has one meaning only. */
const kindExample: Record<Slot['type'], string> = {
  text: 'In Ihren eigenen Worten; ein Satz genügt.',
  name: 'Ein Vorname genügt.',
  integer: 'Eine ganze Zahl wie 3 genügt.',
  number: 'Eine Zahl wie 12,50 genügt.',
  boolean: 'Ein Ja oder ein Nein genügt.',
  date: '„Freitag“ oder „12. Mai“ ginge.',
  time: '„15 Uhr“ oder „15:30“ ginge.',
  email: 'Sie sollte so aussehen: name@example.com.',
  phone: 'Mit Ländervorwahl sieht sie so aus: +49 30 1234567.',
  choice: '',
};

export const kindInvalid: Record<Slot['type'], string> = {
  text: 'Das habe ich nicht ganz verstanden.',
  name: 'Den Namen habe ich nicht verstanden.',
  integer: 'Das müsste eine ganze Zahl sein, zum Beispiel 3.',
  number: 'Das müsste eine Zahl sein, zum Beispiel 12,50.',
  boolean: kindExample.boolean,
  date: 'Das konnte ich nicht als Datum lesen.',
  time: `Das konnte ich nicht als Uhrzeit lesen. ${kindExample.time}`,
  email: `Das sieht nicht nach einer E-Mail-Adresse aus. ${kindExample.email}`,
  phone: 'Diese Telefonnummer kann ich so nicht wählen. Mit Ländervorwahl ginge es, etwa +49 30 1234567.',
  choice: 'Das steht nicht zur Auswahl.',
};

/** An example of an answer that is possible. */
export function exampleOf(slot: Slot): string {
  const day = exampleWeekday(slot);
  return day === null ? kindExample[slot.type] : `„${weekdayNames[day]}“ ginge.`;
}

/** What is said of an answer that cannot be read. */
export const invalidOf = (slot: Slot): string =>
  slot.type === 'date' ? `${kindInvalid.date} ${exampleOf(slot)}` : kindInvalid[slot.type];

/** A question as it stands after a colon, where a whole sentence has its capital; null for one that has a colon itself. */
export function afterColon(question: string): string | null {
  const own = question.replace(/^(Und|Nun|Also),? (?=\p{L})/u, '');
  return (own !== question || questionStarts.test(own)) && !own.includes(':')
    ? own.charAt(0).toUpperCase() + own.slice(1)
    : null;
}
