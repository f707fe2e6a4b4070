import { slotSchema } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import type { BrokenRule } from './broken-rule.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Hearing } from './hearing.ts';
import type { Texts } from './texts.ts';

const item = { label: 'Order number', value: 'ORD-12345' };
const other = { label: 'Email', value: 'sarah@example.com' };
const topic = { name: 'refund', isWord: true };
const title = { name: 'Refund of an order', isWord: false };
const question = 'What is the order number?';
const slot = (type: string) => slotSchema.parse({ type });

const brokenRules: readonly BrokenRule[] = [
  { kind: 'pattern' },
  { kind: 'integer' },
  { kind: 'minLength', count: 1 },
  { kind: 'maxLength', count: 8 },
  { kind: 'min', value: '2' },
  { kind: 'max', value: '10' },
  { kind: 'after', day: { offset: 0, written: 'December 1, 2026' } },
  { kind: 'after', day: { offset: -1, written: 'November 30, 2026' } },
  { kind: 'before', day: { offset: null, written: 'January 1, 2027' } },
  { kind: 'before', day: { offset: 1, written: 'December 2, 2026' } },
  { kind: 'weekdays', day: 'sunday', words: '29.11.', possible: ['monday', 'tuesday', 'wednesday'] },
  { kind: 'weekdays', day: 'sunday', words: 'on Sunday', possible: ['tuesday'] },
  { kind: 'weekdays', day: 'sunday', words: 'am Sonntag', possible: ['tuesday', 'friday'] },
  { kind: 'weekdays', day: null, words: '29.11.', possible: ['monday', 'tuesday', 'thursday', 'friday'] },
  { kind: 'oneOf', options: ['Red', 'Blue'] },
  { kind: 'oneOf', options: [] },
  { kind: 'startsWith', text: 'ORD-' },
  { kind: 'contains', text: '@' },
  { kind: 'country', countries: ['Germany', 'Austria'] },
  { kind: 'country', countries: [] },
];

type Sentence = Exclude<
  keyof Texts,
  // Words and rules of the language, no sentences.
  | keyof Hearing
  | 'yes'
  | 'no'
  | 'onlyThis'
  | 'everything'
  | 'notGiven'
  | 'list'
  | 'topic'
  | 'address'
  | 'handoffSummary'
  | 'example'
  // Said once, as the last thing in a conversation.
  | 'cancelled'
  | 'completed'
  | 'handoff'
  | 'handoffAfterRetries'
  | 'trouble'
  | 'unconfirmedRefused'
>;

/** Every sentence the engine can say more than once, said in one turn. */
const sentences: { readonly [Name in Sentence]: readonly ((texts: Texts, turn: number) => string)[] } = {
  acknowledge: [
    (texts, turn) => texts.acknowledge([], null, turn),
    (texts, turn) => texts.acknowledge([item], null, turn),
    (texts, turn) => texts.acknowledge([item, other], 'Sarah', turn),
  ],
  corrected: [
    (texts, turn) => texts.corrected([{ ...item, before: 'ORD-1' }], turn),
    (texts, turn) =>
      texts.corrected(
        [
          { ...item, before: 'ORD-1' },
          { ...other, before: 'a@b.co' },
        ],
        turn,
      ),
  ],
  correctionOffer: [(texts, turn) => texts.correctionOffer(item, 'ORD-1', turn)],
  keptAsItWas: [(texts, turn) => texts.keptAsItWas(item, turn)],
  slotChange: [(texts, turn) => texts.slotChange('Email', question, turn)],
  confirmValue: [(texts, turn) => texts.confirmValue(item, turn)],
  summary: [(texts, turn) => texts.summary([item, other], turn)],
  confirmBeforeAction: [(texts, turn) => texts.confirmBeforeAction([item], turn)],
  missingForConfirm: [(texts, turn) => texts.missingForConfirm('Email', question, turn)],
  askFor: [(texts, turn) => texts.askFor('Email', turn)],
  whichDayOf: [(texts, turn) => texts.whichDayOf('January', turn)],
  restated: [(texts, turn) => texts.restated([item], turn)],
  changeLater: [(texts, turn) => texts.changeLater(turn)],
  whichToChange: [(texts, turn) => texts.whichToChange([item, other], turn)],
  known: [(texts, turn) => texts.known(item, turn)],
  invalid: [
    (texts, turn) => texts.invalid(slot('text'), 'Note', turn),
    (texts, turn) => texts.invalid(slot('date'), 'Day', turn),
  ],
  breaksRule: brokenRules.map((rule) => (texts: Texts, turn: number) => texts.breaksRule(rule, turn)),
  invalidMention: [(texts, turn) => texts.invalidMention('Email', 'a@b', turn)],
  notSure: [(texts, turn) => texts.notSure('Day', ['Friday', 'Saturday'], turn)],
  unclearYesNo: [(texts, turn) => texts.unclearYesNo(question, turn)],
  whichValue: [(texts, turn) => texts.whichValue(['A', 'B'], turn)],
  unclearOptions: [(texts, turn) => texts.unclearOptions(['A', 'B'], turn)],
  unclear: [(texts, turn) => texts.unclear(question, turn)],
  onceMore: [(texts, turn) => texts.onceMore(turn)],
  unclearChange: [(texts, turn) => texts.unclearChange('Is this correct?', turn)],
  offTopic: [(texts, turn) => texts.offTopic(turn)],
  greeting: [(texts, turn) => texts.greeting(null, turn), (texts, turn) => texts.greeting('Tom', turn)],
  sympathy: [(texts, turn) => texts.sympathy(turn)],
  takeYourTime: [(texts, turn) => texts.takeYourTime(turn)],
  sure: [(texts, turn) => texts.sure(turn)],
  farewell: [(texts, turn) => texts.farewell(true, turn), (texts, turn) => texts.farewell(false, turn)],
  whoIAm: [(texts, turn) => texts.whoIAm(turn)],
  onlyThisLanguage: [(texts, turn) => texts.onlyThisLanguage(turn)],
  inOtherWords: [(texts, turn) => texts.inOtherWords(turn)],
  welcome: [(texts, turn) => texts.welcome(turn)],
  goingBack: [
    (texts, turn) => texts.goingBack(topic, question, turn),
    (texts, turn) => texts.goingBack(title, question, turn),
  ],
  tooLong: [(texts, turn) => texts.tooLong(turn)],
  busy: [(texts, turn) => texts.busy(turn)],
  help: [(texts, turn) => texts.help(false, turn), (texts, turn) => texts.help(true, turn)],
  cannotGoBack: [(texts, turn) => texts.cannotGoBack(turn)],
  cannotUndo: [(texts, turn) => texts.cannotUndo(turn)],
  alreadyDone: [(texts, turn) => texts.alreadyDone(turn)],
  staysDone: [(texts, turn) => texts.staysDone(turn)],
  cannotSkip: [
    (texts, turn) => texts.cannotSkip(null, turn),
    (texts, turn) => texts.cannotSkip('Email', turn),
  ],
  skipped: [(texts, turn) => texts.skipped(turn)],
  restarted: [(texts, turn) => texts.restarted(turn)],
  cancelOffer: [
    (texts, turn) => texts.cancelOffer(topic, turn),
    (texts, turn) => texts.cancelOffer(title, turn),
  ],
  cancelWhich: [
    (texts, turn) => texts.cancelWhich(topic, turn),
    (texts, turn) => texts.cancelWhich(title, turn),
  ],
  cancelledInner: [(texts, turn) => texts.cancelledInner(topic, turn)],
  listening: [(texts, turn) => texts.listening(turn)],
  goOn: [(texts, turn) => texts.goOn(turn)],
  stuck: [(texts, turn) => texts.stuck(turn)],
  defaultTaken: [(texts, turn) => texts.defaultTaken(item, turn)],
  gapGreeting: [(texts, turn) => texts.gapGreeting(turn)],
  resumeOffer: [
    (texts, turn) => texts.resumeOffer(topic, item, turn),
    (texts, turn) => texts.resumeOffer(title, null, turn),
  ],
  resumed: [(texts, turn) => texts.resumed(turn)],
  stillThere: [(texts, turn) => texts.stillThere(turn)],
  usesMemory: [(texts, turn) => texts.usesMemory([item], turn)],
  fastTrackOffer: [(texts, turn) => texts.fastTrackOffer([item], turn)],
  fastTrackDeclined: [(texts, turn) => texts.fastTrackDeclined(turn)],
  sameAsLastTime: [(texts, turn) => texts.sameAsLastTime([item], turn)],
  noLastTime: [(texts, turn) => texts.noLastTime(turn)],
  timeIs: [(texts, turn) => texts.timeIs('3:00 PM', turn)],
  dateIs: [(texts, turn) => texts.dateIs('Friday', turn)],
};

describe.each([
  ['en', en],
  ['de', de],
])('texts in %s: wording varies a little, deterministically, never templated twice in a row', (_, texts) => {
  test.each(Object.entries(sentences))('%s', (_, ways) => {
    for (const say of ways) {
      for (const turn of [0, 1, 2, 5]) {
        expect(say(texts, turn + 1)).not.toBe(say(texts, turn));
        expect(say(texts, turn)).toBe(say(texts, turn));
        expect(say(texts, turn)).toMatch(/^["„\p{Lu}\p{N}].*[.?!]$/u);
      }
    }
  });
});
