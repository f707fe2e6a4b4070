import type { Slot, Weekday } from '@turnwise/flow';
import { exampleWeekday } from './example-weekday.ts';
import { listWords } from './list-words.ts';
import type { Item, Topic } from './texts.ts';

export const lowerFirst = (text: string): string => {
  if (/^I\b/.test(text)) return text;
  const [first = '', second = ''] = text;
  // "VAT number" and "IBAN" keep their capitals.
  return second !== '' && second === second.toUpperCase() && /\p{L}/u.test(second)
    ? text
    : first.toLowerCase() + text.slice(1);
};

/** "order number ORD-12345", and plainly "sarah@example.com". */
export const item = ({ label, value, isPlain }: Item): string =>
  isPlain ? value : `${lowerFirst(label)} ${value}`;
export const items = (all: readonly Item[]): string => listWords(all.map(item), 'and');
/** More than that is read back line by line. */
export const mostInLine = 2;
export const lines = (all: readonly Item[]): string =>
  all.map(({ label, value }) => `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${value}`).join('\n');
export const my = (all: readonly Item[]): string =>
  listWords(
    all.map((one) => `your ${item(one)}`),
    'and',
  );
export const the = (topic: Topic): string => (topic.isWord ? `the ${topic.name}` : 'this');
/** A title of several words is the author's own: users are not told of it. */
export const part = (topic: Topic): string => (topic.isWord ? `the ${topic.name}` : 'this part');
export const a = (topic: Topic): string => {
  if (!topic.isWord) return `"${topic.name}"`;
  return `${/^[aeiou]/i.test(topic.name) ? 'an' : 'a'} ${topic.name}`;
};

/** First words a question keeps its meaning with when it stands after a colon. */
const questionStarts =
  /^(what|which|when|where|who|whom|whose|how|why|is|are|do|does|did|can|could|would|will|shall|should|may|might|have|has|and|at|on|in|for|to|by|please|tell|give|let|choose|pick|enter|since|until|would|any|anything|anyone)\b/i;

/** First words of a button that need no capital inside a sentence. */
export const optionStarts =
  /^([a-z]+ing|an?|the|my|your|some\w*|any\w*|it|its|another|still|not|nothing|both|none|where|what|how|which|when|who)\b/i;

export const weekdayNames: Readonly<Record<Weekday, string>> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};

/** What an answer can look like. A bare weekday has one meaning, and so has a day with its month's name. */
const kindExample: Record<Slot['type'], string> = {
  text: 'In your own words; a sentence is plenty.',
  name: 'A first name is enough.',
  integer: 'A whole number such as 3 would do.',
  number: 'A number such as 12.50 would do.',
  boolean: 'A yes or a no is all I need.',
  date: '"Friday" or "12 May" would do.',
  time: '"3 pm" or "15:30" would do.',
  email: 'It should be like name@example.com.',
  phone: 'With its country code it looks like +44 20 7946 0958.',
  choice: '',
};

export const kindInvalid: Record<Slot['type'], string> = {
  text: 'I did not quite get that.',
  name: 'I did not catch the name.',
  integer: 'That should be a whole number, such as 3.',
  number: 'That should be a number, such as 12.50.',
  boolean: kindExample.boolean,
  date: 'I could not read that as a date.',
  time: `I could not read that as a time. ${kindExample.time}`,
  email: `That does not look like an email address. ${kindExample.email}`,
  phone:
    'That does not look like a phone number I can dial. With its country code it would, such as +44 20 7946 0958.',
  choice: 'That is not one of the options.',
};

/** An example of an answer that is possible. */
export function exampleOf(slot: Slot): string {
  const day = exampleWeekday(slot);
  return day === null ? kindExample[slot.type] : `"${weekdayNames[day]}" would do.`;
}

/** What is said of an answer that cannot be read. */
export const invalidOf = (slot: Slot): string =>
  slot.type === 'date' ? `${kindInvalid.date} ${exampleOf(slot)}` : kindInvalid[slot.type];

/** A question as it stands after a colon; null for one that has a colon itself, or has to keep its capital. */
export function afterColon(question: string): string | null {
  const own = question.replace(/^(And|So|Now),? (?=\w)/, '');
  return (own !== question || questionStarts.test(own)) && !own.includes(':') ? lowerFirst(own) : null;
}
