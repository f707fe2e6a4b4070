import type { Result } from '@turnwise/basics';
import { onAnyWeekday, type Scalar, type Slot } from '@turnwise/flow';
import { type CheckContext, checkValue, type ValueProblem } from '../check-value.ts';
import { spanOfTokens } from '../message/message.ts';
import type { ReadingFailure, ValueReading } from '../understanding.ts';
import { mentions, type SlotWork } from './slot-work.ts';

export type SettledSlots = {
  values: ValueReading[];
  restated: string[];
  failures: ReadingFailure[];
};

/** Checks every candidate against its slot's rules and puts the outcome in asking order. */
export function settle(work: SlotWork): SettledSlots {
  const { context, asked, message } = work;
  const values: ValueReading[] = [];
  const restated: string[] = [];
  const failures = [...work.broken];
  const at = {
    now: context.now,
    timeZone: context.timeZone,
    language: context.language,
    region: work.region,
  };
  // A day inside an answer told in words is part of the story, unless the slot is named.
  const isStory = asked?.slot.type === 'text' && work.candidates.some(({ entry }) => entry === asked);
  for (const { entry, values: meanings, alternatives, span, isClear, isOpen, isSlip } of work.candidates) {
    if (values.some((value) => value.slot === entry.name)) continue;
    const text = message.text.slice(span[0], span[1]);
    const before = context.filled?.[entry.name];
    const checked = checkMeanings(entry.slot, meanings, at);
    let found = checked?.ok ? checked.value : undefined;
    if (found === undefined) {
      if (entry !== asked && !(isClear && (mentions(work, entry) || !isStory))) continue;
      const other = isSlip
        ? undefined
        : alternatives.find((alternative) => checkValue(entry.slot, alternative, at).ok);
      if (other === undefined) {
        const why = checked && !checked.ok && checked.error.reason === 'rule' ? checked.error : null;
        failures.push({ slot: entry.name, span, text, ...(why ?? { reason: 'not_understood' }) });
        continue;
      }
      found = other;
    }
    const value = found;
    if (before === value && entry !== asked) {
      if (!restated.includes(entry.name)) restated.push(entry.name);
      continue;
    }
    values.push({
      slot: entry.name,
      value,
      span,
      text,
      isCorrection: before !== undefined && before !== value,
      alternatives: alternatives.filter(
        (alternative) => alternative !== value && checkValue(entry.slot, alternative, at).ok,
      ),
      ...(before !== undefined && isOpen && { isOpen }),
    });
  }
  const order = (slot: string): number => work.plan.byName.get(slot)?.order ?? 0;
  values.sort((a, b) => order(a.slot) - order(b.slot));
  const kept = failures.filter((failure) => !values.some((value) => value.slot === failure.slot));
  const isSilent = values.length === 0 && kept.length === 0;
  if (asked && isSilent && isMeantAsAnswer(work)) {
    const span = spanOfTokens(message, 0, message.tokens.length);
    kept.push({ slot: asked.name, span, text: message.text.slice(...span), reason: 'not_understood' });
  }
  kept.sort((a, b) => Number(b.slot === asked?.name) - Number(a.slot === asked?.name));
  return { values, restated, failures: kept };
}

/**
 * The likeliest meaning that passes, or why the likeliest does not. A day of the week that may not be is no reason to take
 * the words for another year or month: "29 November", where that is a Sunday, is not last year's Saturday.
 */
function checkMeanings(
  slot: Slot,
  meanings: readonly Scalar[],
  at: CheckContext,
): Result<Scalar, ValueProblem> | undefined {
  let first: Result<Scalar, ValueProblem> | undefined;
  for (const meaning of meanings) {
    const checked = checkValue(slot, meaning, at);
    if (checked.ok || isWrongWeekday(checked.error, slot, at)) return checked;
    first ??= checked;
  }
  return first;
}

/** Whether the day of the week is all that is wrong. */
const isWrongWeekday = (problem: ValueProblem, slot: Slot, at: CheckContext): boolean =>
  problem.reason === 'rule' &&
  problem.rule.kind === 'weekdays' &&
  checkValue(onAnyWeekday(slot), problem.value, at).ok;

/** Words were said, and nothing shows that they were meant for something other than the question. */
function isMeantAsAnswer(work: SlotWork): boolean {
  const { sense, message } = work;
  return (
    message.tokens.some((token) => token.kind !== 'mark') &&
    sense.commands.length === 0 &&
    !sense.isQuestion &&
    sense.affirmation !== 'unsure'
  );
}
