import { type Weekday, weekSpan } from '@turnwise/flow';
import type { BrokenRule, RuleDay } from './broken-rule.ts';
import { listWords } from './list-words.ts';
import { pick } from './pick.ts';
import { kindInvalid, weekdayNames } from './words.de.ts';

/** The first wording of each is no apology: one before it is enough. */
export const breaksRule = (rule: BrokenRule, turn: number): string => pick(wordings(rule), turn);

function wordings(rule: BrokenRule): string[] {
  switch (rule.kind) {
    case 'integer':
      return [kindInvalid.integer, `Entschuldigung. ${kindInvalid.integer}`];
    case 'min':
      return [`Mindestens ${rule.value}, bitte.`, `Leider geht es erst ab ${rule.value}.`];
    case 'max':
      return [`Höchstens ${rule.value}, bitte.`, `Leider geht es nur bis ${rule.value}.`];
    case 'minLength':
      return [
        `Es sollten mindestens ${rule.count} Zeichen sein.`,
        `Das ist leider zu kurz: Es sollten mindestens ${rule.count} Zeichen sein.`,
      ];
    case 'maxLength':
      return [
        `Es können höchstens ${rule.count} Zeichen sein.`,
        `Das ist leider zu lang: Es können höchstens ${rule.count} Zeichen sein.`,
      ];
    case 'after':
      return rule.day.offset === -1
        ? ['Es kann frühestens heute sein.', 'Leider geht es erst ab heute.']
        : [
            `Der Tag muss nach ${dayToWords(rule.day)} liegen.`,
            `Leider muss der Tag nach ${dayToWords(rule.day)} liegen.`,
          ];
    case 'before':
      return rule.day.offset === 1
        ? ['Es kann spätestens heute sein.', 'Leider geht es nur bis heute.']
        : [
            `Der Tag muss vor ${dayToWords(rule.day)} liegen.`,
            `Leider muss der Tag vor ${dayToWords(rule.day)} liegen.`,
          ];
    case 'weekdays': {
      const please = `Bitte wählen Sie ${daysToWords(rule.possible)}.`;
      if (rule.day === null) return [please, `Dieser Tag geht leider nicht. ${please}`];
      const day = weekdayNames[rule.day];
      return rule.words.toLowerCase().includes(day.toLowerCase())
        ? [`An einem ${day} geht es nicht. ${please}`, `An einem ${day} geht es leider nicht. ${please}`]
        : [`Das ist ein ${day}. ${please}`, `Das ist leider ein ${day}. ${please}`];
    }
    case 'oneOf': {
      if (rule.options.length === 0)
        return ['Das gehört nicht zu den möglichen Antworten.', 'Diese Antwort ist leider nicht möglich.'];
      const options = listWords(rule.options, 'oder');
      return [`Möglich ist ${options}.`, `Leider ist nur ${options} möglich.`];
    }
    case 'startsWith':
      return [
        `Es sollte mit „${rule.text}“ beginnen.`,
        `Entschuldigung. Es muss mit „${rule.text}“ beginnen.`,
      ];
    case 'contains':
      return [`Es sollte „${rule.text}“ enthalten.`, `Entschuldigung. Es muss „${rule.text}“ enthalten.`];
    case 'country': {
      if (rule.countries.length === 0)
        return ['Eine Nummer von dort geht hier nicht.', 'Mit einer Nummer von dort geht es leider nicht.'];
      // Without knowing a country's article, its name after a colon is always right.
      const where = `${rule.countries.length === 1 ? 'diesem Land' : 'einem dieser Länder'}: ${listWords(rule.countries, 'oder')}`;
      return [`Die Nummer müsste aus ${where} sein.`, `Ich brauche leider eine Nummer aus ${where}.`];
    }
    case 'pattern':
      return [
        'Das hat noch nicht die Form, die ich brauche.',
        'Leider brauche ich das in einer anderen Form.',
      ];
  }
}

const near: Readonly<Record<string, string>> = { '-1': 'gestern', '0': 'heute', '1': 'morgen' };
const dayToWords = ({ offset, written }: RuleDay): string => near[String(offset)] ?? `dem ${written}`;

function daysToWords(days: readonly Weekday[]): string {
  const span = weekSpan(days);
  if (span.kind === 'range') return `einen Tag von ${weekdayNames[span.from]} bis ${weekdayNames[span.to]}`;
  const listed = listWords(
    span.days.map((day) => weekdayNames[day]),
    'oder',
  );
  return span.kind === 'except' ? `einen anderen Tag als ${listed}` : `einen ${listed}`;
}
