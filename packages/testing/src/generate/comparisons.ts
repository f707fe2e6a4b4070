import {
  type Comparand,
  type ComparisonOp,
  daysFromToday,
  type FlowDocument,
  type Scalar,
} from '@turnwise/flow';
import { conditionsIn } from './conditions-in.ts';
import { textsForPattern } from './texts-for-pattern.ts';

type Comparison = { readonly op: ComparisonOp; readonly value: Comparand | undefined };

/** What the branches of flows compare, by what it is: `slot:amount`, `data:order.state`, `memory:size`, `visits:ask`. */
export type Comparisons = ReadonlyMap<string, readonly Comparison[]>;

export function comparisonsIn(flows: readonly FlowDocument[]): Comparisons {
  const found = new Map<string, Comparison[]>();
  const note = (key: string, { op, value }: { op: ComparisonOp; value?: Comparand | undefined }) =>
    found.set(key, [...(found.get(key) ?? []), { op, value }]);
  for (const condition of flows.flatMap((flow) => conditionsIn(flow))) {
    switch (condition.kind) {
      case 'slot':
        note(`slot:${condition.slot}`, condition);
        break;
      case 'data':
        note(`data:${condition.path.replace(/^data\./, '')}`, condition);
        break;
      case 'memory':
        note(`memory:${condition.key}`, condition);
        break;
      case 'visits':
        note(`visits:${condition.state}`, condition);
    }
  }
  return found;
}

/** Values on both sides of every border that is drawn, `today` being what it says; none for what cannot be compared. */
export function valuesAround(comparisons: readonly Comparison[], today: string): Scalar[] {
  const values = comparisons.flatMap(({ op, value }): Scalar[] => {
    const all = value === undefined ? [] : Array.isArray(value) ? value : [value];
    if (op === 'matches') return all.flatMap((pattern) => textsForPattern(String(pattern)).slice(0, 1));
    return all.flatMap((one) => around(one, op, today));
  });
  return [...new Set(values)];
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const clock = /^([01]\d|2[0-3]):([0-5]\d)$/;
const equalities: readonly ComparisonOp[] = ['is', 'is not', 'is one of', 'contains', 'starts with'];

function around(value: Scalar, op: ComparisonOp, today: string): Scalar[] {
  if (typeof value === 'boolean') return [value];
  const text = String(value).trim();
  // What stands in braces is known when the talk is held, and not before.
  if (text === '' || text.includes('{')) return [];
  const offset = daysFromToday(text);
  const day = offset === null ? text : dayAfter(today, offset);
  if (isoDay.test(day)) return [dayAfter(day, 1), dayAfter(day, -1), day];
  if (clock.test(text)) return [text, minutesAfter(text, 1), minutesAfter(text, -1)];
  const number = Number(text);
  if (Number.isNaN(number)) return [text];
  return equalities.includes(op) ? [number] : [number + 1, number - 1, number];
}

/** The day so many days after another; the same one where no calendar reaches. */
export function dayAfter(day: string, days: number): string {
  const moved = new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000);
  return Number.isNaN(moved.getTime()) ? day : moved.toISOString().slice(0, 10);
}

function minutesAfter(time: string, minutes: number): string {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  const all = (hours * 60 + rest + minutes + 1_440) % 1_440;
  return [Math.floor(all / 60), all % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
