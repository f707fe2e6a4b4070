import type { CountChange } from './count-change.ts';

/**
 * What the engine hears of its own accord in one language: small talk and turns of phrase that mean the same in every
 * flow, whatever it asks.
 */
export type Hearing = {
  /** "What time is it?" and "what day is it?", asked of the clock and not of the author. */
  clockQuestion(text: string): 'time' | 'date' | null;
  /** "hello" and nothing else; also of somebody who says who they are, with the name itself left out: "hi, I'm". */
  isGreeting(text: string): boolean;
  /** "I'm", "this is": what is left of an introduction without its name. */
  isIntroduction(text: string): boolean;
  isThanks(text: string): boolean;
  /** "Sorry, wrong chat": whatever is wrong, it is not held against us. */
  isApology(text: string): boolean;
  /** "As soon as possible", said of a day and of little else. */
  isSoonest(text: string): boolean;
  /** The month, 1 to 12, where a text names one and no day of it: "sometime in January". */
  monthIn(text: string): number | null;
  /** The day of a month that a text names and nothing else: "the 5th". */
  dayOfMonthIn(text: string): number | null;
  /** "Sorry, wrong chat", "I was away for a moment". */
  isMisdirected(text: string): boolean;
  /** "Bye", "I have to go": nothing is called off, the user only leaves. */
  isFarewell(text: string): boolean;
  /** "I'm not interested", "I'm done": a no to what is offered, or to the whole. */
  declines(text: string): boolean;
  /** "One moment, let me look": nothing but time is asked for. */
  isPause(text: string): boolean;
  /** "ok", "lol": says nothing. */
  isFiller(text: string): boolean;
  /** Written in another language. */
  isForeign(text: string): boolean;
  /** "What do you mean?": the question is to be asked in other words. */
  asksMeaning(text: string): boolean;
  /** "Are you a robot?", "is anyone there?" */
  asksWhoIsThere(text: string): boolean;
  /** What is no longer wanted: "a refund" in "I don't want a refund". Empty where nothing is said not to be. */
  unwanted(text: string): string;
  /** Something done is to be undone or changed: "cancel it", "can we move it to Monday?" */
  takesBack(text: string): boolean;
  /** "No phone, please": says that what is called `label` is to be left out. */
  doesWithout(text: string, label: string): boolean;
  /** Whether something is wanted, from what is said beside its name: "with", "no", "please add". Null where it says more. */
  isWanted(text: string): boolean | null;
  /** "Because it came too late": says why. */
  isReason(text: string): boolean;
  /** What is said of something named: "is 14 Market Street", "to 14 Market Street". The same text where nothing is. */
  afterLabel(text: string): string;
  /** "One more kid", "two less": what is added to a known count, or taken from it. */
  countChange(text: string): CountChange | null;
  /** How many days a text names, if it says nothing else: "two nights", "a week". */
  daysIn(text: string): number | null;
  /** "The 2 is wrong." */
  saysWrong(text: string): boolean;
  /** "I don't have one", said to a question for what `label` names. */
  hasNone(text: string, label: string): boolean;
  /** A word said of something rather than the thing itself: "the size is important". */
  isRemark(word: string): boolean;
  /** "The other one": points at something, and counts nothing. */
  isPointing(text: string): boolean;
  meansOnlyThis(text: string): boolean;
  meansEverything(text: string): boolean;
};

/** Whether a thing is called as a slot is, or as a part of it: "phone" and "Phone number". */
export const namesLabel = (thing: string, label: string): boolean =>
  thing.length > 2 && label.toLowerCase().includes(thing.toLowerCase());

/** A text as part of a pattern. */
export const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The place of the first month, from 1, whose name a text has where the pattern has "month"; null without one. */
export const monthOf = (text: string, pattern: RegExp, months: string): number | null => {
  const { month } = pattern.exec(text)?.groups ?? {};
  return month === undefined ? null : months.split(' ').indexOf(month.toLowerCase().slice(0, 3)) + 1;
};

/** A day of a month, from what a pattern finds. */
export const dayOf = (text: string, pattern: RegExp): number | null => {
  const { day } = pattern.exec(text)?.groups ?? {};
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? Number(day) : null;
};
