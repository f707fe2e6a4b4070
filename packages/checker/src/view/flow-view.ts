import {
  type Flow,
  type FlowDocument,
  type Listener,
  type Phrases,
  resolveFlow,
  type Slot,
  type StateDocument,
  withOutcomeLabels,
} from '@turnwise/flow';
import { type CheckTexts, englishCheckTexts } from '../texts/check-texts.ts';
import { type FlowGraph, flowGraph } from './flow-graph.ts';
import { type StateFacts, stateFacts } from './state-facts.ts';
import { labelOf, quoteIn } from './words.ts';

/** What is known besides the flow itself, and the language of what is said. What is left out is not checked. */
export type CheckContext = {
  /** The flows a sub-flow can run, by id. */
  readonly knownFlows?: Readonly<Record<string, FlowDocument>>;
  /** Flows of which no version is published, by id, with their names: a draft alone runs nowhere. */
  readonly unpublishedFlows?: Readonly<Record<string, string>>;
  readonly secretNames?: readonly string[];
  /** English when left out. */
  readonly texts?: CheckTexts;
};

export type StateView = StateFacts & { readonly name: string; readonly label: string };

/** A flow as the problem finders look at it: defaults filled in, labels at hand, ways out followed once. */
export type FlowView = {
  readonly document: FlowDocument;
  readonly flow: Flow;
  readonly context: CheckContext;
  readonly texts: CheckTexts;
  /** How rules are said of this flow: slots, values and outcomes as people know them. */
  readonly phrases: Phrases;
  readonly states: readonly StateView[];
  readonly graph: FlowGraph;
  state(name: string): StateView | undefined;
  slot(name: string): Slot | undefined;
  stateLabel(name: string): string;
  slotLabel(name: string): string;
  actionLabel(name: string): string;
  listenerLabel(listener: Listener): string;
  /** In the language's quotation marks. */
  quote(text: string): string;
};

const viewsByState = new WeakMap<StateDocument, StateView>();

function stateView(name: string, document: StateDocument): StateView {
  const known = viewsByState.get(document);
  if (known?.name === name) return known;
  const facts = stateFacts(document);
  const view = { ...facts, name, label: labelOf(facts.state, name) };
  viewsByState.set(document, view);
  return view;
}

export function createFlowView(document: FlowDocument, context: CheckContext): FlowView {
  const flow = resolveFlow(document);
  const texts = context.texts ?? englishCheckTexts;
  const states = Object.entries(document.states).map(([name, state]) => stateView(name, state));
  const byName = new Map(states.map((state) => [state.name, state]));
  const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
    Object.hasOwn(record, name) ? record[name] : undefined;
  const slotLabel = (name: string): string => labelOf(own(flow.slots, name), name);
  return {
    document,
    flow,
    context,
    texts,
    phrases: withOutcomeLabels(document, {
      ...texts.phrases,
      slot: slotLabel,
      value(slot, value) {
        if (typeof value === 'boolean') return value ? texts.phrases.exits.yes : texts.phrases.exits.no;
        return own(flow.slots, slot)
          ?.choices?.find((choice) => choice.value === value)
          ?.label?.trim();
      },
    }),
    states,
    graph: flowGraph(flow, states),
    state: (name) => byName.get(name),
    slot: (name) => own(flow.slots, name),
    stateLabel: (name) => byName.get(name)?.label ?? labelOf(undefined, name),
    slotLabel,
    actionLabel: (name) => labelOf(own(flow.actions, name), name),
    listenerLabel: (listener) => listener.label?.trim() || texts.listenerKinds[listener.kind],
    quote: (text) => quoteIn(texts, text),
  };
}
