import type { Locale } from '../locales/locale.ts';
import { isCapital } from '../message/is-capital.ts';
import type { Message } from '../message/message.ts';
import { readPrompt } from '../read-prompt.ts';
import type { Span } from '../understanding.ts';
import { readBoolean } from '../values/read-boolean.ts';
import { readFreeText } from '../values/read-free-text.ts';
import type { SlotEntry } from './slot-plan.ts';
import type { SlotWork } from './slot-work.ts';
import { codeShape } from './text-rules.ts';

export function fillAskedBoolean(work: SlotWork): void {
  const { asked } = work;
  if (asked?.slot.type !== 'boolean') return;
  // "No, my email is ..." takes an e-mail back and says nothing about what was asked.
  if (work.sense.affirmation === 'no' && correctsAnother(work, asked)) return;
  // "What email did I give you?" asks, whatever word of the slot's it says.
  if (work.sense.affirmation === 'none' && work.sense.isQuestion && !work.sense.isRequest) return;
  const reading = readBoolean(work.message, work.locale, asked.words, work.sense.affirmation, (at) =>
    isAboutAnother(work, asked, at),
  );
  if (reading)
    work.candidates.push({
      entry: asked,
      values: [reading.value],
      alternatives: [],
      span: reading.span,
      isClear: true,
    });
}

/** Free text, for the slot asked for alone, unless the message was plainly meant otherwise. */
export function fillAskedText(work: SlotWork): void {
  const { asked, sense, message } = work;
  if (asked?.slot.type !== 'text' || work.candidates.some((candidate) => candidate.entry === asked)) return;
  if (sense.commands.some((command) => command.isWhole)) return;
  const isNamed = asked.words.textKind !== null && asked.words.textKind !== 'prose';
  const takesQuestions = [...asked.words.nameStems].some((stem) =>
    work.locale.freeText.questionStems.has(stem),
  );
  if (sense.isQuestion && !sense.tellsToo && !takesQuestions && !isNamed) return;
  if (sense.correction.isCue && correctsAnother(work, asked)) return;
  if (isIdleTalk(message, work.locale) || sense.isBareDoubt) return;
  const isBareAnswer =
    sense.affirmation !== 'none' &&
    (sense.affirmation !== 'unsure' || sense.isBareDoubt) &&
    message.tokens.filter((token) => token.kind !== 'mark').length <= 2;
  if (
    isBareAnswer &&
    !isIntroduced(work, asked) &&
    !(asked.words.textKind === 'prose' || asked.words.textKind === null ? promptInvitesYesNo(work) : false)
  )
    return;
  const reading = readFreeText(message, work.locale, {
    words: asked.words,
    taken: work.taken,
    isRuled: asked.slot.rules.length > 0,
  });
  if (!reading) return;
  const isOnlyAsked = sense.asksOutright && !sense.isRequest && !sense.tellsToo && !takesQuestions;
  if (isOnlyAsked && !isProperName(message, reading.span)) return;
  const isCode = codeShape(asked.slot) !== null;
  if (isCode && work.candidates.length > 0) return;
  if (work.candidates.length > 0 && isSpokenFor(work)) return;
  work.candidates.push({
    entry: asked,
    values: [reading.value, ...codesIn(reading.value, asked)],
    alternatives: [],
    span: reading.span,
    isClear: true,
  });
}

/** "In Nice", where a place is asked for. */
function isIntroduced({ message, locale }: SlotWork, { words: { textKind } }: SlotEntry): boolean {
  const [first, second] = message.tokens;
  if (!first || !second || textKind === null || textKind === 'prose') return false;
  return locale.freeText.before[textKind].has(first.word) && isCapital(message, second);
}

/** "10115 Berlin", for a postcode: the words with figures, one of which may be what the pattern wants. */
function codesIn(value: string, { slot }: SlotEntry): readonly string[] {
  if (!slot.rules.some(({ kind }) => kind === 'pattern')) return [];
  const words = value.split(/[,;.:!?]*(?:\s+|$)/).filter((word) => /\d/.test(word));
  return words.length === 1 ? words : [];
}

/** "Do you ship to Paris?" names a city, "why do you need that?" none. */
const isProperName = ({ text }: Message, [start]: Span): boolean =>
  start > 0 && text.charAt(start) !== text.charAt(start).toLowerCase();

/** A word that another slot took, or that names one the message fills or changes: "my email" says nothing of "News by email". */
function isAboutAnother(work: SlotWork, asked: SlotEntry, at: number): boolean {
  if (work.taken[at] === 1) return true;
  const { candidates, locale, message, plan, sense } = work;
  const word = message.tokens[at]?.word ?? '';
  const stem = locale.meaning.stem(word);
  const names = (entry: SlotEntry | undefined): boolean =>
    entry !== undefined &&
    entry !== asked &&
    (entry.words.nameStems.has(stem) || locale.meaning.typeWords.get(word) === entry.slot.type);
  if (sense.correction.slot !== undefined && names(plan.byName.get(sense.correction.slot))) return true;
  return candidates.some(({ entry }) => names(entry));
}

/** "actually it was the wrong item" corrects a filled slot and answers nothing. */
function correctsAnother(work: SlotWork, asked: SlotEntry): boolean {
  const { slot } = work.sense.correction;
  if (slot !== undefined && slot !== asked.name && work.context.filled?.[slot] !== undefined) return true;
  return work.candidates.some(
    ({ entry }) => entry !== asked && work.context.filled?.[entry.name] !== undefined,
  );
}

/** The message holds no content beside what other slots took and the words that name them. */
function isSpokenFor(work: SlotWork): boolean {
  const { message, locale, candidates } = work;
  return message.tokens.every((token, at) => {
    if (
      token.kind === 'mark' ||
      work.taken[at] === 1 ||
      locale.meaning.functionWords.has(token.word) ||
      locale.commands.padding.has(token.word)
    )
      return true;
    const stem = locale.meaning.stem(token.word);
    return candidates.some(
      ({ entry, span }) =>
        entry.words.nameStems.has(stem) ||
        locale.meaning.typeWords.get(token.word) === entry.slot.type ||
        (token.start >= span[0] && token.end <= span[1]) ||
        (locale.meaning.concepts.has(stem) &&
          entry.words.concepts.has(locale.meaning.concepts.get(stem) ?? '')),
    );
  });
}

const promptInvitesYesNo = ({ asked, context, locale }: SlotWork): boolean => {
  const { kind } = readPrompt(context.prompt ?? asked?.slot.prompt, locale);
  return kind === 'whether' || kind === 'more';
};

/** Greetings and thanks: no answer to an open question. */
function isIdleTalk(message: Message, locale: Locale): boolean {
  return message.tokens.every(
    (token) =>
      token.kind === 'mark' ||
      locale.affirmation.openers.has(token.word) ||
      locale.freeText.idleTalk.has(token.word),
  );
}
