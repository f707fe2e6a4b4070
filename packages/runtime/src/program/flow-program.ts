import {
  type Action,
  type Flow,
  type FlowDocument,
  type Listener,
  type ListenerKind,
  resolveAction,
  resolveListener,
  resolveSettings,
  resolveSlots,
  resolveState,
  type Settings,
  type Slot,
  type State,
} from '@turnwise/flow';
import type { Texts } from '../texts/texts.ts';
import { textsOf } from '../texts/texts-of.ts';

/** A question users ask on the side, found by its intent's name. */
type SideQuestion = { readonly answer: string; readonly listener: Listener };

/** One flow, ready to run: indexed once, its states resolved when they are first entered. */
export type FlowProgram = {
  readonly document: FlowDocument;
  readonly id: string;
  readonly name: string;
  /** The name as a list of one: what is worked out from a list of texts is kept by the list's identity. */
  readonly topic: readonly string[];
  readonly description: string;
  readonly language: string;
  readonly slots: Flow['slots'];
  readonly slotNames: readonly string[];
  /** Those that hold a number. */
  readonly numberSlots: readonly string[];
  readonly settings: Settings;
  readonly texts: Texts;
  /** The first of each kind. */
  readonly listeners: ReadonlyMap<ListenerKind, Listener>;
  /** By the intent's name: those that jump or answer when their intent is heard. */
  readonly intentListeners: ReadonlyMap<string, Listener>;
  readonly questions: ReadonlyMap<string, SideQuestion>;
  /** Example phrasings by intent, side questions included: one object, so that a trained model is found again. */
  readonly intents: Readonly<Record<string, readonly string[]>>;
  readonly cache: FlowCache;
};

/** What is worked out when it is first needed. */
type FlowCache = {
  readonly states: Map<string, State | null>;
  readonly actions: Map<string, Action | null>;
  readonly intentsByState: Map<string, Readonly<Record<string, readonly string[]>>>;
  readonly reads: Map<string, ReadonlySet<string>>;
  hasConfirm: boolean | undefined;
};

const programs = new WeakMap<FlowDocument, FlowProgram>();

/** The flow, indexed; the same document gives the same program. */
export function flowProgram(document: FlowDocument): FlowProgram {
  const known = programs.get(document);
  if (known) return known;
  const program = indexFlow(document);
  programs.set(document, program);
  return program;
}

function indexFlow(document: FlowDocument): FlowProgram {
  const slots = resolveSlots(document.slots);
  const listeners = new Map<ListenerKind, Listener>();
  const intentListeners = new Map<string, Listener>();
  const questions = new Map<string, SideQuestion>();
  const intents: Record<string, readonly string[]> = {};
  for (const listener of document.listeners.map(resolveListener)) {
    if (!listeners.has(listener.kind)) listeners.set(listener.kind, listener);
    if (!listener.enabled) continue;
    if (listener.kind === 'questions') {
      listener.questions.forEach((entry, index) => {
        const name = `question:${listener.id}:${index}`;
        questions.set(name, { answer: entry.answer, listener });
        intents[name] = [entry.question, ...entry.examples];
      });
      continue;
    }
    const name = listener.kind === 'intent' ? listener.intent || listener.id : `listener:${listener.kind}`;
    if (listener.kind === 'intent') intentListeners.set(name, listener);
    if (listener.examples.length > 0) intents[name] = listener.examples;
  }
  const language = document.language ?? 'en';
  return {
    document,
    id: document.id,
    name: document.name,
    topic: [document.name],
    description: document.description ?? '',
    language,
    slots,
    slotNames: Object.keys(slots),
    numberSlots: Object.keys(slots).filter((name) => {
      const type = slots[name]?.type;
      return type === 'number' || type === 'integer';
    }),
    settings: resolveSettings(document.settings),
    texts: textsOf(language),
    listeners,
    intentListeners,
    questions,
    intents,
    cache: {
      states: new Map(),
      actions: new Map(),
      intentsByState: new Map(),
      reads: new Map(),
      hasConfirm: undefined,
    },
  };
}

/** A state by name; null when the flow has none of that name. */
export function stateOf(flow: FlowProgram, name: string): State | null {
  const known = flow.cache.states.get(name);
  if (known !== undefined) return known;
  const document = Object.hasOwn(flow.document.states, name) ? flow.document.states[name] : undefined;
  const state = document ? resolveState(document) : null;
  flow.cache.states.set(name, state);
  return state;
}

/** An action by name; null when the flow has none of that name. */
export function actionOf(flow: FlowProgram, name: string): Action | null {
  const known = flow.cache.actions.get(name);
  if (known !== undefined) return known;
  const document = Object.hasOwn(flow.document.actions, name) ? flow.document.actions[name] : undefined;
  const action = document ? resolveAction(document) : null;
  flow.cache.actions.set(name, action);
  return action;
}

/** A slot by name; undefined when the flow has none of that name. */
export const slotOf = (flow: FlowProgram, name: string): Slot | undefined =>
  Object.hasOwn(flow.slots, name) ? flow.slots[name] : undefined;

/** What a slot is called in sentences. */
export const slotLabel = (flow: FlowProgram, name: string): string =>
  slotOf(flow, name)?.label || name.replaceAll('_', ' ');

/** The intents known in one state: the flow's and its own. */
export function intentsIn(flow: FlowProgram, name: string): FlowProgram['intents'] {
  const known = flow.cache.intentsByState.get(name);
  if (known) return known;
  const state = stateOf(flow, name);
  const own = state && 'intents' in state ? state.intents : {};
  const intents = Object.keys(own).length > 0 ? { ...flow.intents, ...own } : flow.intents;
  flow.cache.intentsByState.set(name, intents);
  return intents;
}

/** Whether the flow reads anything back before it acts. */
export function hasConfirmState(flow: FlowProgram): boolean {
  flow.cache.hasConfirm ??= Object.values(flow.document.states).some((state) => state.kind === 'confirm');
  return flow.cache.hasConfirm;
}
