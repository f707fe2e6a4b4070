import { resolveState, type State } from '../kinds/registry.ts';
import { type Action, type ActionDocument, actionSchema } from './action.ts';
import { type Flow, type FlowDocument, noteSchema } from './flow.ts';
import { frameSchema, framesOf } from './frame.ts';
import { type Listener, type ListenerDocument, listenerSchema } from './listener.ts';
import { type Settings, type SettingsDocument, settingsSchema } from './settings.ts';
import { type Slot, type SlotDocument, slotSchema } from './slot.ts';

/** Fills in defaults once per object: documents are immutable, so the same part always reads the same. */
function memoize<Document extends object, Resolved>(
  resolve: (document: Document) => Resolved,
): (document: Document) => Resolved {
  const known = new WeakMap<Document, Resolved>();
  return (document) => {
    const found = known.get(document);
    if (found !== undefined) return found;
    const resolved = resolve(document);
    known.set(document, resolved);
    return resolved;
  };
}

export const resolveSlot = memoize((slot: SlotDocument): Slot => slotSchema.parse(slot));
export const resolveAction = memoize((action: ActionDocument): Action => actionSchema.parse(action));
export const resolveListener = memoize(
  (listener: ListenerDocument): Listener => listenerSchema.parse(listener),
);
export const resolveSettings = memoize(
  (settings: SettingsDocument): Settings => settingsSchema.parse(settings),
);

export const resolveSlots = memoize(
  (slots: FlowDocument['slots']): Record<string, Slot> => resolveRecord(slots, resolveSlot),
);
const resolveStates = memoize(
  (states: FlowDocument['states']): Record<string, State> => resolveRecord(states, resolveState),
);
const resolveActions = memoize(
  (actions: FlowDocument['actions']): Record<string, Action> => resolveRecord(actions, resolveAction),
);

function resolveRecord<Document, Resolved>(
  record: Readonly<Record<string, Document>>,
  resolve: (document: Document) => Resolved,
): Record<string, Resolved> {
  return Object.fromEntries(Object.entries(record).map(([name, document]) => [name, resolve(document)]));
}

/**
 * Fills in a document's defaults. Each part is resolved once and shared, so resolving again after an edit costs the
 * edited part only.
 */
export const resolveFlow = memoize(
  (flow: FlowDocument): Flow => ({
    format: flow.format,
    schemaVersion: flow.schemaVersion,
    id: flow.id,
    name: flow.name,
    description: flow.description ?? '',
    language: flow.language ?? 'en',
    start: flow.start,
    slots: resolveSlots(flow.slots),
    states: resolveStates(flow.states),
    actions: resolveActions(flow.actions),
    listeners: flow.listeners.map(resolveListener),
    settings: resolveSettings(flow.settings),
    layout: flow.layout,
    notes: flow.notes.map((note) => noteSchema.parse(note)),
    frames: framesOf(flow).map((frame) => frameSchema.parse(frame)),
  }),
);
