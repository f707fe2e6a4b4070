import { type Weekday, weekSpan } from '@turnwise/flow';
import type { BrokenRule, RuleDay } from './broken-rule.ts';
import { listWords } from './list-words.ts';
import { pick } from './pick.ts';
import { kindInvalid, lowerFirst, weekdayNames } from './words.en.ts';

/** The first wording of each is no apology: one before it is enough. */
export const breaksRule = (rule: BrokenRule, turn: number): string => pick(wordings(rule), turn);

function wordings(rule: BrokenRule): string[] {
  switch (rule.kind) {
    case 'integer':
      return [kindInvalid.integer, `Sorry, ${lowerFirst(kindInvalid.integer)}`];
    case 'min':
      return [`At least ${rule.value}, please.`, `Sorry, it has to be at least ${rule.value}.`];
    case 'max':
      return [`At most ${rule.value}, please.`, `Sorry, it can be at most ${rule.value}.`];
    case 'minLength':
      return [
        `It should have at least ${characters(rule.count)}.`,
        `Sorry, that is too short: it should have at least ${characters(rule.count)}.`,
      ];
    case 'maxLength':
      return [
        `It can have at most ${characters(rule.count)}.`,
        `Sorry, that is too long: it can have at most ${characters(rule.count)}.`,
      ];
    case 'after': {
      const days = rule.day.offset === -1 ? 'today or later' : `after ${dayToWords(rule.day)}`;
      return [`It has to be ${days}.`, `Sorry, the day has to be ${days}.`];
    }
    case 'before': {
      const days = rule.day.offset === 1 ? 'today or earlier' : `before ${dayToWords(rule.day)}`;
      return [`It has to be ${days}.`, `Sorry, the day has to be ${days}.`];
    }
    case 'weekdays': {
      const please = `Please choose ${daysToWords(rule.possible)}.`;
      if (rule.day === null) return [please, `Sorry, that day is not possible. ${please}`];
      const day = weekdayNames[rule.day];
      return rule.words.toLowerCase().includes(rule.day)
        ? [`${day}s are not possible. ${please}`, `Sorry, ${day}s are not possible. ${please}`]
        : [`That is a ${day}. ${please}`, `Sorry, that is a ${day}. ${please}`];
    }
    case 'oneOf': {
      if (rule.options.length === 0)
        return ['That is none of the answers I can take.', 'Sorry, I cannot take that answer.'];
      const options = listWords(rule.options, 'or');
      return [`It can be ${options}.`, `Sorry, it can only be ${options}.`];
    }
    case 'startsWith':
      return [`It should start with "${rule.text}".`, `Sorry, it has to start with "${rule.text}".`];
    case 'contains':
      return [`It should contain "${rule.text}".`, `Sorry, it has to contain "${rule.text}".`];
    case 'country': {
      if (rule.countries.length === 0)
        return ['I cannot take numbers from there.', 'Sorry, I cannot take a number from that country.'];
      const where = `${rule.countries.length === 1 ? 'this country' : 'one of these countries'}: ${listWords(rule.countries, 'or')}`;
      return [`It should be a number from ${where}.`, `Sorry, I need a number from ${where}.`];
    }
    case 'pattern':
      return ['That does not have the form I need.', 'Sorry, it has to be written in another form.'];
  }
}

const characters = (count: number): string => (count === 1 ? '1 character' : `${count} characters`);

const near: Readonly<Record<string, string>> = { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' };
const dayToWords = ({ offset, written }: RuleDay): string => near[String(offset)] ?? written;

function daysToWords(days: readonly Weekday[]): string {
  const span = weekSpan(days);
  if (span.kind === 'range') return `a day from ${weekdayNames[span.from]} to ${weekdayNames[span.to]}`;
  const listed = listWords(
    span.days.map((day) => weekdayNames[day]),
    'or',
  );
  return span.kind === 'except' ? `any day but ${listed}` : `a ${listed}`;
}
