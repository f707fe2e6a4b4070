import { type Comparand, type ComparisonOp, type Condition, isPresenceOp } from '@turnwise/flow';
import { branchesOf } from '../conditions/branches-of.ts';
import type { CheckTexts } from '../texts/check-texts.ts';
import type { Finder } from './finder.ts';

const isBlank = (text: string): boolean => text.trim() === '';

function lacksValue(op: ComparisonOp, value: Comparand | undefined): boolean {
  if (isPresenceOp(op)) return false;
  if (value === undefined || value === '') return true;
  if (op === 'between') return !Array.isArray(value) || value.length < 2 || value.some((end) => end === '');
  return Array.isArray(value) && value.length === 0;
}

type Lack = keyof CheckTexts['unfinishedCondition']['lacks'];

/** What a condition still lacks before it can hold; null when it is complete. */
function lackOf(condition: Condition): Lack | null {
  switch (condition.kind) {
    case 'any':
    case 'affirmation':
    case 'sentiment':
      return null;
    case 'keyword':
      return condition.words.some((word) => !isBlank(word)) ? null : 'words';
    case 'regex':
      return isBlank(condition.pattern) ? 'pattern' : null;
    case 'intent':
      return isBlank(condition.intent) ? 'intent' : null;
    case 'ai':
      return isBlank(condition.question) ? 'question' : null;
    case 'slot':
      if (condition.slot === '') return 'slot';
      return lacksValue(condition.op, condition.value) ? 'value' : null;
    case 'data':
      if (condition.path === '') return 'data';
      return lacksValue(condition.op, condition.value) ? 'value' : null;
    case 'visits':
      if (condition.state === '') return 'state';
      return lacksValue(condition.op, condition.value) ? 'value' : null;
    case 'memory':
      if (isBlank(condition.key)) return 'memory';
      return lacksValue(condition.op, condition.value) ? 'value' : null;
    case 'all':
    case 'any_of':
      if (condition.conditions.length === 0) return 'rules';
      return condition.conditions.map(lackOf).find((lack) => lack !== null) ?? null;
    case 'not':
      return lackOf(condition.condition);
  }
}

/** A branch whose rule is not written to its end, so that it never does what it should. */
export const unfinishedCondition: Finder = function* (view) {
  const { texts, quote } = view;
  const words = texts.unfinishedCondition;
  for (const { name, label, state, exits } of view.states) {
    for (const [index, branch] of branchesOf(state).entries()) {
      const lack = lackOf(branch.when);
      if (lack === null) continue;
      const port = `branch:${branch.id}`;
      const called = branch.label ? quote(branch.label) : texts.branch.numberFirst(index + 1);
      yield {
        severity: 'error',
        isUnfinished: true,
        place: exits.some((exit) => exit.port === port) ? { in: 'state', name, port } : { in: 'state', name },
        message: words.message(called, quote(label), words.lacks[lack]),
      };
    }
  }
};
