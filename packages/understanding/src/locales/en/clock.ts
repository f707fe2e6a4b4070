import { createPhraseTable } from '../../message/phrase-table.ts';
import type { ClockWords, Daypart } from '../clock-words.ts';
import { wordSet } from '../word-list.ts';

export const clock: ClockWords = {
  meridiems: createPhraseTable<'am' | 'pm'>([
    ['(am|a.m.|a.m|a. m.)', 'am'],
    ['(pm|p.m.|p.m|p. m.)', 'pm'],
  ]),
  oclock: createPhraseTable<true>([
    ["(o'clock|o clock|o\"clock|oclock|o' clock|o 'clock|hours|hrs|h|uhr)", true],
    ["o ' clock", true],
    ['o " clock', true],
  ]),
  moments: createPhraseTable<number>([
    ['[12|twelve] (noon|noontime)', 720],
    ['(midday|mid-day|noonish)', 720],
    ['[12|twelve] (midnight|mid-night|mid night)', 0],
  ]),
  dayparts: createPhraseTable<Daypart>([
    ['[early|late|mid] (morning|mornings)', 'morning'],
    ['noon', 'noon'],
    ['[early|late|mid] (afternoon|afternoons)', 'afternoon'],
    ['[early|late] (evening|evenings)', 'evening'],
    ['(night|tonight|tonite)', 'night'],
  ]),
  approximations: wordSet('ish'),
  countableParts: wordSet('night nights mornings afternoons evenings'),
  offsets: createPhraseTable<number>([
    ['[a] half [past|after]', 30],
    ['three quarters past', 45],
    ['[a] (quarter|1/4) (past|after)', 15],
    ['[a] quarter (to|til|till|before|of)', -15],
  ]),
  relations: new Map<string, 1 | -1>([
    ['past', 1],
    ['after', 1],
    ['to', -1],
    ['till', -1],
    ['til', -1],
    ['before', -1],
  ]),
  minuteWords: wordSet('minute minutes min mins'),
  links: createPhraseTable<true>([
    ['(in|during) [the]', true],
    ['(at|this|that|of the|on the)', true],
    ['(tomorrow|today|on that)', true],
  ]),
  cues: wordSet(
    'at around about by before after until till from approximately roughly near circa @ for past between',
  ),
  strongCues: wordSet('at around @ by until till after before'),
  rangeJoiners: wordSet('and to or - until till'),
  units: new Map<string, 'hour' | 'minute'>([
    ['hour', 'hour'],
    ['hours', 'hour'],
    ['hr', 'hour'],
    ['hrs', 'hour'],
    ['minute', 'minute'],
    ['minutes', 'minute'],
    ['min', 'minute'],
    ['mins', 'minute'],
  ]),
  ahead: wordSet('in'),
  halfAnHour: createPhraseTable<number>([
    ['half an hour', 30],
    ['a half hour', 30],
    ['(one|an) and a half hours', 90],
    ['an hour and a half', 90],
  ]),
  is24Hours: false,
};
