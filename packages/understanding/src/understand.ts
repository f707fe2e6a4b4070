import { readAffirmation } from './affirmation.ts';
import { readCommands } from './commands.ts';
import { readCorrection, readRetraction } from './correction.ts';
import { readIntents } from './intents/read-intents.ts';
import { leavesOpen } from './leaves-open.ts';
import { localeOf } from './locales/locale-of.ts';
import { readMessage } from './message/message.ts';
import { withoutAsides } from './message/without-asides.ts';
import { isRequest, questionsIn, tellsBeside } from './question.ts';
import { readPrompt } from './read-prompt.ts';
import { saysMore } from './says-more.ts';
import { readSentiment } from './sentiment/read-sentiment.ts';
import { readSlots } from './slots/read-slots.ts';
import { slotPlan } from './slots/slot-plan.ts';
import type { Understanding, UnderstandingContext } from './understanding.ts';

/** Reads one message, offline and pure: candidate values for every slot and what else the words say. */
export function understand(text: string, context: UnderstandingContext): Understanding {
  const locale = localeOf(context.language);
  const message = withoutAsides(readMessage(text, locale.spellings), locale.freeText.asides);
  const plan = slotPlan(context.slots, locale);
  const questions = questionsIn(message, locale);
  const prompt = readPrompt(context.prompt, locale);
  const agreement = readAffirmation(message, locale, prompt, questions);
  const { affirmation } = agreement;
  const asksForDeed = isRequest(message, locale);
  // "Correct?" asks; "yes, can you book it?" does not.
  const isAsking = affirmation === 'yes' && !asksForDeed && questions.some(({ form }) => form === 'mark');
  const isUnclear = agreement.isReserved || isAsking;
  const agreed = affirmation === 'yes' && prompt.deed !== null ? prompt.stems : null;
  const correction = readCorrection(message, locale, plan, isUnclear, agreed, context.filled);
  // "Go ahead and change it" is no yes to "shall I book it?"
  const isReserved = isUnclear || (affirmation === 'yes' && correction.isChange === true);
  const sense = {
    affirmation,
    isBareDoubt: affirmation === 'unsure' && agreement.beside === 0,
    agreementSpans: agreement.spans,
    commands: readCommands(message, locale),
    correction,
    isQuestion: questions.length > 0,
    asksOutright: questions.some(({ form }) => form !== 'mark'),
    tellsToo: questions.length > 0 && tellsBeside(message, questions, locale),
    isRequest: asksForDeed,
  };
  const { values, restated, failures } =
    plan.entries.length === 0
      ? { values: [], restated: [], failures: [] }
      : readSlots(message, plan, locale, context, sense);
  const isSide = affirmation === 'yes' || affirmation === 'no';
  const valueSpans = [...values, ...failures].map(({ span }) => span);
  const read = [...valueSpans, ...[...questions, ...sense.commands].map(({ span }) => span)];
  const isMore =
    isSide && restated.length === 0 && saysMore(message, locale, [...read, ...agreement.spans], prompt);
  const isOpen = affirmation === 'yes' && leavesOpen(message, locale, agreement.agreeing, valueSpans, prompt);
  return {
    values,
    restated,
    failures,
    affirmation: sense.affirmation,
    commands: sense.commands,
    correction: sense.correction,
    retraction: readRetraction(message, locale),
    intents: context.intents ? readIntents(message, context.intents, locale) : [],
    sentiment: readSentiment(message, locale),
    isQuestion: sense.isQuestion,
    questions,
    isReserved: isReserved || isMore || isOpen,
  };
}
