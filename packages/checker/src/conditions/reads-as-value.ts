import type { Slot } from '@turnwise/flow';
import { understand } from '@turnwise/understanding';

const noon = { now: '2026-01-01T12:00:00Z', timeZone: 'UTC' } as const;
const asked = 'asked';

type Readings = { readonly slots: Readonly<Record<string, Slot>>; readonly byText: Map<string, boolean> };
const readingsBySlot = new WeakMap<Slot, Readings>();

/** False for words that are surely no answer to a question for a slot, and nothing else that is understood anywhere. */
export function readsAsValue(slot: Slot, text: string, language: string): boolean {
  let readings = readingsBySlot.get(slot);
  if (!readings) {
    readings = { slots: { [asked]: slot }, byText: new Map() };
    readingsBySlot.set(slot, readings);
  }
  const key = `${language} ${text}`;
  const known = readings.byText.get(key);
  if (known !== undefined) return known;
  const read = understand(text, { ...noon, slots: readings.slots, asked, language });
  const isRead =
    read.values.length > 0 ||
    // A rule may take on another day what it does not take on this one.
    read.failures.some(({ reason }) => reason !== 'not_understood') ||
    read.commands.length > 0 ||
    read.affirmation !== 'none';
  readings.byText.set(key, isRead);
  return isRead;
}
