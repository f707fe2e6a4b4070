import { type Branch, type Condition, conditionToWords, isAboutWords } from '@turnwise/flow';
import type { Understanding } from '@turnwise/understanding';
import type { Turn } from '../turn/turn.ts';
import type { OpenQuestion } from './condition-runtime.ts';
import { judge } from './conditions.ts';
import { wishForPerson } from './wish-for-person.ts';

/** What the branches are judged by. */
export type BranchInput = {
  readonly text: string;
  readonly reading: Understanding | null;
  readonly answers: Readonly<Record<string, string | null>>;
  /** The whole state is critical. */
  readonly isCritical: boolean;
  /** What of each branch's condition counts here; a branch of which nothing does is left out. */
  readonly only?: (condition: Condition) => Condition | null;
  /** Words count with a slip of the finger, too. */
  readonly forgives?: boolean;
};

export type BranchChoice =
  | { readonly kind: 'branch'; readonly branch: Branch }
  | { readonly kind: 'none' }
  /** The AI has to be asked before the first of the branches left can be judged. */
  | { readonly kind: 'open'; readonly questions: readonly OpenQuestion[] };

const none: BranchChoice = { kind: 'none' };
const noAnswers = {};
const wordsOf = new WeakMap<Condition, string>();

/**
 * The first branch that holds, in the author's order; every condition looked at is in the trace. One that listens for the
 * wish for a person comes first where there is one; where branches are answers of their own, no other counts then.
 */
export function chooseBranch(
  turn: Turn,
  state: string,
  branches: readonly Branch[],
  input: BranchInput,
): BranchChoice {
  const wish = wishForPerson(turn, state, input);
  const forWish = wish && firstThatHolds(turn, state, branches, { ...wish, only: aboutContent });
  if (forWish && (input.only || forWish.kind === 'branch')) return forWish;
  const choice = firstThatHolds(turn, state, branches, input);
  return misspelt(turn, state, branches, input, choice) ?? choice;
}

/** "The serivce" is the branch on "service" where nothing else holds; it decides nothing critical. */
function misspelt(
  turn: Turn,
  state: string,
  branches: readonly Branch[],
  input: BranchInput,
  choice: BranchChoice,
): BranchChoice | null {
  const isElse = choice.kind === 'none' || (choice.kind === 'branch' && choice.branch.when.kind === 'any');
  if (!isElse || input.isCritical || !LONG_WORD.test(input.text)) return null;
  const mark = turn.trace.length;
  const harmless = branches.filter(({ critical }) => !critical);
  const near = firstThatHolds(turn, state, harmless, { ...input, forgives: true });
  if (near.kind === 'branch' && near.branch.when.kind !== 'any') return near;
  turn.trace.length = mark;
  return null;
}

/** In a shorter word a slip may be another word. */
const LONG_WORD = /\p{L}{6}/u;

function firstThatHolds(
  turn: Turn,
  state: string,
  branches: readonly Branch[],
  input: BranchInput,
): BranchChoice {
  for (const branch of branches) {
    const when = input.only ? input.only(branch.when) : branch.when;
    if (when === null) continue;
    const open: OpenQuestion[] = [];
    const { held, saw } = judge(when, {
      turn,
      text: input.text,
      reading: input.reading,
      answers: input.answers ?? noAnswers,
      isCritical: input.isCritical || branch.critical,
      forgives: input.forgives === true,
      open,
      judge,
    });
    if (held === 'unknown') return { kind: 'open', questions: open };
    turn.trace.push({
      kind: 'condition',
      state,
      branch: branch.label || branch.id,
      words: words(branch.when),
      held,
      saw,
    });
    if (held) return { kind: 'branch', branch };
  }
  return none;
}

function words(condition: Condition): string {
  const known = wordsOf.get(condition);
  if (known !== undefined) return known;
  const made = conditionToWords(condition);
  wordsOf.set(condition, made);
  return made;
}

/** The condition where what the user says can make it hold, so that a branch on it is an answer of its own. */
export const aboutWords = (condition: Condition): Condition | null =>
  isAboutWords(condition) ? condition : null;

/** What of a condition the words themselves say, whatever was asked before: no yes or no, no tone of voice. */
export function aboutContent(condition: Condition): Condition | null {
  switch (condition.kind) {
    case 'keyword':
    case 'regex':
    case 'intent':
      return condition;
    case 'any_of': {
      const conditions = condition.conditions.flatMap((part) => aboutContent(part) ?? []);
      return conditions.length > 0 ? { ...condition, conditions } : null;
    }
    case 'all': {
      const conditions = condition.conditions.flatMap((part) => aboutContent(part) ?? []);
      const isWhole = conditions.length > 0 && conditions.length === condition.conditions.length;
      return isWhole ? { ...condition, conditions } : null;
    }
    case 'affirmation':
    case 'sentiment':
    case 'ai':
    case 'not':
    case 'any':
    case 'slot':
    case 'data':
    case 'visits':
    case 'memory':
      return null;
  }
}
