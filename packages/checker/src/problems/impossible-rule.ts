import { daysFromToday, type Slot, type SlotRule, type Weekday, weekdayOf, weekdays } from '@turnwise/flow';
import type { Finding, Fix } from '../problem.ts';
import type { CheckTexts } from '../texts/check-texts.ts';
import type { FlowView } from '../view/flow-view.ts';
import { quoteIn } from '../view/words.ts';
import type { Finder } from './finder.ts';

type RuleOf<Kind extends SlotRule['kind']> = Extract<SlotRule, { kind: Kind }>;
type Contradiction = { readonly about: string; readonly why: string; readonly fixed?: Slot['rules'] };

/** Rules that no answer can pass, so that the question could never be answered. */
export const impossibleRule: Finder = function* (view) {
  const words = view.texts.impossibleRule;
  for (const [name, slot] of Object.entries(view.flow.slots)) {
    const label = view.quote(view.slotLabel(name));
    for (const { about, why, fixed } of contradictionsOf(slot, view.texts)) {
      const fix = fixed && fixWith(view, name, slot, about, fixed);
      yield finding(name, about, words.message(label, why), fix);
    }
    if (slot.type === 'choice' && slot.choices.length === 0) {
      yield {
        ...finding(name, 'choices', words.noChoices(label), undefined),
        place: { in: 'slot', name, field: 'choices' },
      };
    }
    // A name that was left out is told from a choice that is called by its value.
    const named = slot.choices.filter((choice) => choice.label?.trim() !== '');
    if (slot.type === 'choice' && named.length < slot.choices.length) {
      yield {
        ...finding(name, 'nameless choice', words.namelessChoice(label), undefined),
        place: { in: 'slot', name, field: 'choices' },
        fix: {
          label: words.onlyNamed,
          operations: [{ type: 'editSlot', name, changes: { choices: named } }],
        },
      };
    }
  }
};

/** A fix, when the new rules are free of the contradiction they are to mend. */
function fixWith(
  { texts }: FlowView,
  name: string,
  slot: Slot,
  about: string,
  fixed: Slot['rules'],
): Fix | undefined {
  const left = [...contradictionsOf({ ...slot, rules: fixed }, texts)];
  if (left.some((contradiction) => contradiction.about === about)) return undefined;
  return {
    label: fixed.length < slot.rules.length ? texts.removeRule : texts.impossibleRule.swap,
    operations: [{ type: 'editSlot', name, changes: { rules: fixed } }],
  };
}

const finding = (name: string, about: string, message: string, fix: Fix | undefined): Finding => ({
  severity: 'error',
  place: { in: 'slot', name, field: 'rules' },
  about,
  message,
  ...(fix ? { fix } : {}),
});

function* contradictionsOf(slot: Slot, texts: CheckTexts): Generator<Contradiction> {
  const words = texts.impossibleRule;
  const { rules } = slot;
  const all = <Kind extends SlotRule['kind']>(kind: Kind): RuleOf<Kind>[] =>
    rules.filter((rule): rule is RuleOf<Kind> => rule.kind === kind);
  const without = (unwanted: readonly SlotRule[]): Slot['rules'] =>
    rules.filter((rule) => !unwanted.includes(rule));

  const min = highest(all('min'));
  const max = lowest(all('max'));
  if (min && max && min.value > max.value) {
    const fixed = swapped(rules, min, max);
    yield { about: 'min', why: words.leastOverMost(min.value, max.value), fixed };
  } else if (min && max && (slot.type === 'integer' || all('integer').length > 0)) {
    if (Math.ceil(min.value) > Math.floor(max.value)) {
      yield { about: 'min', why: words.noWholeNumber(min.value, max.value) };
    }
  }
  const shortest = highest(all('minLength'));
  const longest = lowest(all('maxLength'));
  if (shortest && longest && shortest.value > longest.value) {
    yield {
      about: 'minLength',
      why: words.length(shortest.value, longest.value),
      fixed: swapped(rules, shortest, longest),
    };
  }
  const afters = all('after');
  for (const before of all('before')) {
    const after = afters.find((rule) => leavesNoDay(rule.value, before.value));
    if (!after) continue;
    yield {
      about: 'after',
      why: words.days(dayToWords(after.value, texts), dayToWords(before.value, texts)),
      ...(leavesNoDay(before.value, after.value) ? {} : { fixed: swapped(rules, after, before) }),
    };
    break;
  }
  const dayLists = all('weekdays');
  const possible = weekdays.filter((day) => dayLists.every(({ value }) => value.includes(day)));
  const window = dayLists.length > 0 ? closedWindow(afters, all('before')) : null;
  if (dayLists.length > 0 && possible.length === 0) {
    yield { about: 'weekdays', why: words.noWeekday, fixed: without(dayLists) };
  } else if (window && !holdsOneOf(window, possible)) {
    yield {
      about: 'weekdays',
      why: words.noneOfWeekdays(dayToWords(window.after, texts), dayToWords(window.before, texts)),
      fixed: without(dayLists),
    };
  }
  const [list, ...lists] = all('oneOf').filter((rule) => !isAllowedBy(rule, slot));
  if (list) {
    const why = list.value.length === 0 ? words.emptyList : words.noneListed;
    yield { about: 'oneOf', why, fixed: without([list, ...lists]) };
  }
  const noCountries = all('country').filter((rule) => rule.value.length === 0);
  if (noCountries.length > 0) {
    yield { about: 'country', why: words.noCountries, fixed: without(noCountries) };
  }
  const start = all('startsWith').find((rule) => longest && rule.value.length > longest.value);
  if (start && longest) {
    yield {
      about: 'startsWith',
      why: words.startTooLong(quoteIn(texts, start.value), longest.value),
    };
  }
}

/** True when some value of the slot can be in the rule's list. */
function isAllowedBy(rule: RuleOf<'oneOf'>, slot: Slot): boolean {
  if (slot.type !== 'choice' || slot.choices.length === 0 || rule.value.length === 0)
    return rule.value.length > 0;
  const listed = new Set(rule.value.map((value) => value.toLowerCase()));
  return slot.choices.some((choice) => listed.has(choice.value.toLowerCase()));
}

const highest = <Rule extends { value: number }>(rules: readonly Rule[]): Rule | undefined =>
  rules.reduce<Rule | undefined>((best, rule) => (!best || rule.value > best.value ? rule : best), undefined);

const lowest = <Rule extends { value: number }>(rules: readonly Rule[]): Rule | undefined =>
  rules.reduce<Rule | undefined>((best, rule) => (!best || rule.value < best.value ? rule : best), undefined);

/** The two rules with each other's values; both hold values of one type. */
function swapped(rules: Slot['rules'], one: SlotRule, other: SlotRule): Slot['rules'] {
  const heldBy = (rule: SlotRule): unknown => ('value' in rule ? rule.value : undefined);
  const exchanged = (rule: SlotRule, value: unknown): SlotRule => Object.assign({}, rule, { value });
  return rules.map((rule) => {
    if (rule === one) return exchanged(one, heldBy(other));
    return rule === other ? exchanged(other, heldBy(one)) : rule;
  });
}

const dayLength = 86_400_000;

/** A day as a number on one of two scales: the calendar, or days from today. The scales cannot be compared. */
function dayOnScale(day: string): { readonly scale: 'calendar' | 'today'; readonly day: number } {
  const offset = daysFromToday(day);
  if (offset !== null) return { scale: 'today', day: offset };
  return { scale: 'calendar', day: Date.parse(`${day}T00:00:00Z`) / dayLength };
}

/** True when no day lies strictly between the two. */
function leavesNoDay(after: string, before: string): boolean {
  const from = dayOnScale(after);
  const to = dayOnScale(before);
  return from.scale === to.scale && to.day - from.day < 2;
}

type Window = { readonly after: string; readonly before: string };

/** The days of the calendar that are left, where both ends are fixed and something is left; the rest is told as that. */
function closedWindow(
  afters: readonly RuleOf<'after'>[],
  befores: readonly RuleOf<'before'>[],
): Window | null {
  const isFixed = ({ value }: { readonly value: string }): boolean => daysFromToday(value) === null;
  // Written so, days sort as texts.
  const after = afters
    .filter(isFixed)
    .map(({ value }) => value)
    .sort()
    .at(-1);
  const [before] = befores
    .filter(isFixed)
    .map(({ value }) => value)
    .sort();
  if (after === undefined || before === undefined || leavesNoDay(after, before)) return null;
  return { after, before };
}

function holdsOneOf({ after, before }: Window, possible: readonly Weekday[]): boolean {
  const from = dayOnScale(after).day;
  const length = dayOnScale(before).day - from - 1;
  if (length >= weekdays.length) return true;
  const days = Array.from({ length }, (_, index) => new Date((from + 1 + index) * dayLength).toISOString());
  return days.some((day) => possible.some((name) => name === weekdayOf(day.slice(0, 10))));
}

function dayToWords(value: string, { impossibleRule: words }: CheckTexts): string {
  if (value === 'today') return words.today;
  const [, sign, days] = /^today([+-])(\d+)d$/.exec(value) ?? [];
  if (days === undefined) return words.date(value);
  return sign === '+' ? words.daysFromToday(Number(days)) : words.daysAgo(Number(days));
}
