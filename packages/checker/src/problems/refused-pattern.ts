import { placeholdersIn, type Slot } from '@turnwise/flow';
import { compilePattern, type PatternRefusal } from '@turnwise/understanding';
import { branchesOf } from '../conditions/branches-of.ts';
import { leavesOf } from '../conditions/leaves-of.ts';
import type { Finder } from './finder.ts';

/** Why a pattern cannot be used; null when it can. */
function refusalOf(pattern: string, flags = ''): PatternRefusal | null {
  const compiled = compilePattern(pattern, flags);
  return compiled.ok ? null : compiled.error;
}

const without = (rules: Slot['rules'], pattern: string): Slot['rules'] =>
  rules.filter((rule) => rule.kind !== 'pattern' || rule.value !== pattern);

/** A pattern the linear-time engine does not take: it would never fit anything. */
export const refusedPattern: Finder = function* (view) {
  const { quote } = view;
  const words = view.texts.refusedPattern;
  for (const [name, slot] of Object.entries(view.flow.slots)) {
    for (const rule of slot.rules) {
      if (rule.kind !== 'pattern') continue;
      const refusal = refusalOf(rule.value);
      if (refusal === null) continue;
      yield {
        severity: 'error',
        place: { in: 'slot', name, field: 'rules' },
        about: rule.value,
        message: words.message(quote(rule.value), quote(view.slotLabel(name)), words.why(refusal)),
        fix: {
          label: words.remove,
          operations: [{ type: 'editSlot', name, changes: { rules: without(slot.rules, rule.value) } }],
        },
      };
    }
  }
  for (const { name, label, state } of view.states) {
    for (const branch of branchesOf(state)) {
      for (const leaf of leavesOf(branch.when)) {
        const pattern = patternOf(leaf);
        const refusal = pattern && refusalOf(pattern.text, pattern.flags);
        if (!pattern || !refusal) continue;
        yield {
          severity: 'error',
          place: { in: 'state', name, port: `branch:${branch.id}` },
          about: pattern.text,
          message: words.message(quote(pattern.text), quote(label), words.why(refusal)),
        };
      }
    }
  }
};

/** The pattern in a condition, when it is known before anybody talks. */
function patternOf(leaf: ReturnType<typeof leavesOf>[number]): { text: string; flags?: string } | null {
  if (leaf.kind === 'regex') return leaf.pattern === '' ? null : { text: leaf.pattern, flags: leaf.flags };
  if (!('op' in leaf) || leaf.op !== 'matches' || typeof leaf.value !== 'string') return null;
  return placeholdersIn(leaf.value).length > 0 ? null : { text: leaf.value };
}
