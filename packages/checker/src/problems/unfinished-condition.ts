import { type Comparand, type ComparisonOp, type Condition, isPresenceOp } from '@turnwise/flow';
import { branchesOf } from '../conditions/branches-of.ts';
import { quote } from '../view/words.ts';
import type { Finder } from './finder.ts';

const isBlank = (text: string): boolean => text.trim() === '';

function lacksValue(op: ComparisonOp, value: Comparand | undefined): boolean {
  if (isPresenceOp(op)) return false;
  if (value === undefined || value === '') return true;
  if (op === 'between') return !Array.isArray(value) || value.length < 2 || value.some((end) => end === '');
  return Array.isArray(value) && value.length === 0;
}

/** What a condition still lacks before it can hold, as the end of a sentence; null when it is complete. */
function lackOf(condition: Condition): string | null {
  switch (condition.kind) {
    case 'any':
    case 'affirmation':
    case 'sentiment':
      return null;
    case 'keyword':
      return condition.words.some((word) => !isBlank(word)) ? null : 'has no words to listen for';
    case 'regex':
      return isBlank(condition.pattern) ? 'has no pattern' : null;
    case 'intent':
      return isBlank(condition.intent) ? 'does not say which intent is meant' : null;
    case 'ai':
      return isBlank(condition.question) ? 'does not say what to ask the AI' : null;
    case 'slot':
      if (condition.slot === '') return 'does not say which slot is compared';
      return lacksValue(condition.op, condition.value) ? 'has nothing to compare with' : null;
    case 'data':
      if (condition.path === '') return 'does not say what is compared';
      return lacksValue(condition.op, condition.value) ? 'has nothing to compare with' : null;
    case 'visits':
      if (condition.state === '') return 'does not say which state is counted';
      return lacksValue(condition.op, condition.value) ? 'has nothing to compare with' : null;
    case 'memory':
      if (isBlank(condition.key)) return 'does not say what is remembered';
      return lacksValue(condition.op, condition.value) ? 'has nothing to compare with' : null;
    case 'all':
    case 'any_of':
      if (condition.conditions.length === 0) return 'has an empty group of rules';
      return condition.conditions.map(lackOf).find((lack) => lack !== null) ?? null;
    case 'not':
      return lackOf(condition.condition);
  }
}

/** A branch whose rule is not written to its end, so that it never does what it should. */
export const unfinishedCondition: Finder = function* (view) {
  for (const { name, label, state, exits } of view.states) {
    for (const [index, branch] of branchesOf(state).entries()) {
      const lack = lackOf(branch.when);
      if (lack === null) continue;
      const port = `branch:${branch.id}`;
      const called = branch.label ? quote(branch.label) : `Branch ${index + 1}`;
      yield {
        severity: 'error',
        place: exits.some((exit) => exit.port === port) ? { in: 'state', name, port } : { in: 'state', name },
        message: `${called} of ${quote(label)} ${lack}.`,
      };
    }
  }
};
