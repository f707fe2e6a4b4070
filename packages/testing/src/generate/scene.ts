import { type FlowDocument, resolveSlots, resolveState, type Scalar, type Slot } from '@turnwise/flow';
import type { Library, Memory } from '@turnwise/runtime';
import { type Comparisons, comparisonsIn, valuesAround } from './comparisons.ts';
import { saidIn } from './said-in.ts';
import type { Setting } from './talk.ts';
import { textsForPattern } from './texts-for-pattern.ts';
import { valuesForSlot } from './values-for-slot.ts';
import { wordsAhead } from './words-ahead.ts';

/** What all talks with a flow have in common, worked out once. */
export type Scene = {
  readonly flow: FlowDocument;
  readonly library: Library;
  /** The instant they begin. */
  readonly at: string;
  readonly comparisons: Comparisons;
  /** A flow that may run, by id. */
  flowById(id: string): FlowDocument | null;
  /** What users could answer when a slot is asked for. */
  answersFor(flow: FlowDocument, slot: string): readonly string[];
  /** What could be said in a state for the decisions right behind it. */
  wordsAhead(flow: FlowDocument, state: string | null): readonly string[];
  /** Values on both sides of what is compared with, by what is compared. */
  comparedWith(key: string): readonly Scalar[];
};

export function createScene(flow: FlowDocument, library: Library, at: string): Scene {
  const comparisons = comparisonsIn([flow, ...Object.values(library)]);
  const today = at.slice(0, 10);
  const answers = new Map<Slot, readonly string[]>();
  const ahead = new Map<string, readonly string[]>();
  const comparedWith = (key: string) => valuesAround(comparisons.get(key) ?? [], today);
  return {
    flow,
    library,
    at,
    comparisons,
    comparedWith,
    flowById: (id) =>
      (Object.hasOwn(library, id) ? library[id] : undefined) ?? (id === flow.id ? flow : null),
    answersFor(within, name) {
      const slots = resolveSlots(within.slots);
      const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
      if (!slot) return [];
      const known = answers.get(slot);
      if (known) return known;
      const found = valuesForSlot(slot, comparedWith(`slot:${name}`), within.language ?? 'en', today);
      answers.set(slot, found);
      return found;
    },
    wordsAhead(within, state) {
      if (state === null) return [];
      const key = `${within.id}/${state}`;
      const found = ahead.get(key) ?? wordsAhead(within, state);
      ahead.set(key, found);
      return found;
    },
  };
}

/**
 * Who may come to a flow: somebody unknown; where it asks what is remembered, somebody known; and where the AI decides on
 * the way, a talk with one - there its answers are written into the test.
 */
export function settingsOf({ flow, comparisons, comparedWith }: Scene): Setting[] {
  const isAsked = [...comparisons.keys()].some((key) => key.startsWith('memory:'));
  const remembers = Object.entries(resolveSlots(flow.slots)).filter(([, slot]) => slot.remember);
  const isRead = remembers.some(([name]) => comparisons.has(`slot:${name}`));
  const values: Record<string, Scalar> = {};
  for (const [name, slot] of remembers) {
    const value = storedValue(slot, flow.language ?? 'en');
    if (value !== null) values[name] = value;
  }
  for (const key of comparisons.keys()) {
    if (!key.startsWith('memory:')) continue;
    const name = key.slice('memory:'.length);
    const [first] = comparedWith(key);
    if (first !== undefined) values[name] = first;
    else values[name] ??= 'something';
  }
  const memory: Memory = { values, runs: [] };
  const asksAi = Object.values(flow.states).some((state) => isForAi(state));
  return [
    {},
    ...((isAsked || isRead) && Object.keys(values).length > 0 ? [{ user: 'somebody', memory }] : []),
    ...(asksAi && flow.settings.ai?.enabled === true ? [{ ai: true as const }] : []),
  ];
}

function isForAi(document: FlowDocument['states'][string]): boolean {
  const state = resolveState(document);
  if (state.kind === 'choose') return state.options.length > 0;
  return 'branches' in state && JSON.stringify(state.branches).includes('"kind":"ai"');
}

/** A value as it is stored; null for the types whose values depend on the day. */
function storedValue(slot: Slot, language: string): Scalar | null {
  switch (slot.type) {
    case 'choice':
      return slot.choices[0]?.value ?? null;
    case 'boolean':
      return true;
    case 'name':
      return saidIn(language).name;
    case 'email':
      return 'sarah@example.com';
    case 'integer':
    case 'number':
      return 2;
    case 'text': {
      const pattern = slot.rules.find((rule) => rule.kind === 'pattern');
      return pattern ? (textsForPattern(pattern.value)[0] ?? null) : saidIn(language).freeText;
    }
    case 'date':
    case 'time':
    case 'phone':
      return null;
  }
}
