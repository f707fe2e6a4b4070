import type { Slot } from '@turnwise/flow';
import type { BrokenRule } from './broken-rule.ts';
import type { Hearing } from './hearing.ts';

/** One thing that is known, as it is read back; `isPlain` where its value says by itself what it is. */
export type Item = { readonly label: string; readonly value: string; readonly isPlain?: boolean };

/** A value that took another's place. */
export type Change = Item & { readonly before: string };

/** The topic of a flow for use in sentences: its name, and whether it is a single word ("refund"). */
export type Topic = { readonly name: string; readonly isWord: boolean };

/** A question, and the same question once more after an answer that did not fit. */
export type Asking = {
  askFor(label: string, turn: number): string;
  /** "Which day in January?" */
  whichDayOf(month: string, turn: number): string;
  /** Which of the values an answer in words of two meanings could be. */
  whichValue(options: readonly string[], turn: number): string;
  invalid(slot: Slot, label: string, turn: number): string;
  /** Which rule a value does not pass, where the author wrote no words for it. */
  breaksRule(rule: BrokenRule, turn: number): string;
  /** For a value meant for a slot other than the asked one. */
  invalidMention(label: string, words: string, turn: number): string;
  /** Words of two meanings for a slot whose turn has not come. */
  notSure(label: string, options: readonly string[], turn: number): string;
  unclearYesNo(question: string, turn: number): string;
  unclearOptions(options: readonly string[], turn: number): string;
  unclear(question: string, turn: number): string;
  /** Before a text that was said already: the answer to it did not fit either. */
  onceMore(turn: number): string;
  inOtherWords(turn: number): string;
  /** What an answer can look like; empty where any words will do. */
  example(slot: Slot): string;
  /** To who writes in another language. */
  onlyThisLanguage(turn: number): string;
  /** A question asked again after something else. */
  goingBack(topic: Topic, question: string, turn: number): string;
  tooLong(turn: number): string;
  busy(turn: number): string;
};

/** What was understood, changed, or is to be confirmed. */
export type ReadingBack = {
  /** Newly known values; `name` is the user's own, just given. */
  acknowledge(items: readonly Item[], name: string | null, turn: number): string;
  /** How somebody of that name is addressed. */
  address(name: string): string;
  /** What was changed in one message, each with what it was before. */
  corrected(changes: readonly Change[], turn: number): string;
  correctionOffer(item: Item, before: string, turn: number): string;
  keptAsItWas(item: Item, turn: number): string;
  slotChange(label: string, question: string, turn: number): string;
  confirmValue(item: Item, turn: number): string;
  summary(items: readonly Item[], turn: number): string;
  confirmBeforeAction(items: readonly Item[], turn: number): string;
  missingForConfirm(label: string, question: string, turn: number): string;
  /** To something told at a confirm that could not be read; `question` reads all of it back. */
  unclearChange(question: string, turn: number): string;
  /** Said again by the user, with the value it has already. */
  restated(items: readonly Item[], turn: number): string;
  /** To a change that cannot be made out as long as another part is under way. */
  changeLater(turn: number): string;
  /** "Make it 11", where several values could be meant. */
  whichToChange(options: readonly Item[], turn: number): string;
  /** What is known, told because it was asked for. */
  known(item: Item, turn: number): string;
};

/** What is said to whoever is there, whatever the flow is about. */
export type SmallTalk = {
  /** `name` is the user's own, just said. */
  greeting(name: string | null, turn: number): string;
  /** Before anything else, to somebody who is upset. */
  sympathy(turn: number): string;
  welcome(turn: number): string;
  /** To who leaves, perhaps with something left to be gone on with. */
  farewell(isOpen: boolean, turn: number): string;
  /** The truth about who is writing. */
  whoIAm(turn: number): string;
  takeYourTime(turn: number): string;
  /** To somebody who says what they are here for. */
  sure(turn: number): string;
  offTopic(turn: number): string;
  timeIs(time: string, turn: number): string;
  dateIs(date: string, turn: number): string;
};

/**
 * Everything the engine says of its own accord, in one language. `turn` counts the user's messages: every sentence that
 * can be said again varies with it, so that two in a row never read the same and the same conversation always does.
 */
export type Texts = Hearing &
  Asking &
  ReadingBack &
  SmallTalk & {
    readonly yes: string;
    readonly no: string;
    readonly onlyThis: string;
    readonly everything: string;
    /** Stands in a person's summary for what is not known. */
    readonly notGiven: string;

    list(words: readonly string[], joint: 'and' | 'or'): string;
    topic(name: string): Topic;

    help(canSkip: boolean, turn: number): string;
    cannotGoBack(turn: number): string;
    /** To who would go back behind something that was done. */
    cannotUndo(turn: number): string;
    /** To who would change or undo what was done. */
    alreadyDone(turn: number): string;
    /** On the way out, where something was done before. */
    staysDone(turn: number): string;
    cannotSkip(label: string | null, turn: number): string;
    skipped(turn: number): string;
    restarted(turn: number): string;

    cancelOffer(topic: Topic, turn: number): string;
    cancelWhich(inner: Topic, turn: number): string;
    /** `isDone`: something was done before that stays done. */
    cancelled(isDone: boolean): string;
    cancelledInner(inner: Topic, turn: number): string;
    /** At the end of a flow that has no words for it. */
    completed(): string;
    /** In place of a question that has no words. */
    listening(turn: number): string;
    goOn(turn: number): string;

    handoff(): string;
    handoffAfterRetries(): string;
    handoffSummary(flow: string, items: readonly Item[]): string;
    stuck(turn: number): string;
    trouble(): string;
    defaultTaken(item: Item, turn: number): string;
    unconfirmedRefused(): string;

    gapGreeting(turn: number): string;
    resumeOffer(topic: Topic, item: Item | null, turn: number): string;
    resumed(turn: number): string;
    stillThere(turn: number): string;

    usesMemory(items: readonly Item[], turn: number): string;
    fastTrackOffer(items: readonly Item[], turn: number): string;
    fastTrackDeclined(turn: number): string;
    sameAsLastTime(items: readonly Item[], turn: number): string;
    noLastTime(turn: number): string;
  };
