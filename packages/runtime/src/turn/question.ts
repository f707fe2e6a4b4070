import type { Retry } from '@turnwise/flow';

/** What the conversation is waiting to hear, whichever kind of state asks it. */
export type Question = {
  readonly state: string;
  /** The slot the answer fills; null when the reply is only branched on. */
  readonly slot: string | null;
  /** A yes or no is what is wanted. */
  readonly isYesNo: boolean;
  /** The question as it is said. */
  readonly ask: () => string;
  /** The author's own text of it, for whoever reads the answer. */
  readonly template: string;
  /** The author's texts for the second, third, ... attempt. */
  readonly reprompts: readonly string[];
  readonly unclear: string | undefined;
  readonly quickReplies: readonly string[];
  readonly retry: Retry;
  readonly canSkip: boolean;
  /** Where "back" leads; empty means the question before. */
  readonly back: string;
  /** What was understood is read back even when only the question was answered. */
  readonly acknowledges: boolean;
  /** It cannot be cut to its last sentence: "I have ABC as the code. Is that right?" */
  readonly isOnePiece: boolean;
  /** A yes or a no leads on, whatever its buttons say: they are not read out as a choice of things. */
  readonly takesYesNo: boolean;
  /** How the branches are called, for a sentence that narrows the options. */
  readonly options: readonly string[];
};

/** What a question is made of: where it is asked, its words, and what is not as with most. */
type Asked = Pick<Question, 'state' | 'ask'> & {
  readonly [Field in keyof Question]?: Question[Field] | undefined;
};

const none: readonly string[] = [];
const toPerson: Retry = { then: 'handoff', to: '' };

/** Written out whole: made several times in a turn, and copying shared parts in costs more than the rest. */
export const makeQuestion = ({
  state,
  slot = null,
  isYesNo = false,
  ask,
  template = '',
  reprompts = none,
  unclear,
  quickReplies = none,
  retry = toPerson,
  canSkip = false,
  back = '',
  acknowledges = false,
  isOnePiece = false,
  takesYesNo = false,
  options = none,
}: Asked): Question => ({
  state,
  slot,
  isYesNo,
  ask,
  template,
  reprompts,
  unclear,
  quickReplies,
  retry,
  canSkip,
  back,
  acknowledges,
  isOnePiece,
  takesYesNo,
  options,
});
