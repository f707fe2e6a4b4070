import { type FlowDocument, type FlowOperation, freeName, labelToName } from '@turnwise/flow';
import { stateLabel } from '../panels/state-label.ts';
import type { Edit } from './edit.ts';
import { editMessages } from './messages.ts';

/** True while a state's name was made by the palette (`ask_3`) and not chosen by anyone. */
const isGivenName = (name: string, kind: string): boolean =>
  new RegExp(`^(${kind}|[a-z_]+)_\\d+$`).test(name) || name === kind;

/**
 * Gives a state another title. Its name in the document follows the first time, so that exports and rules read well;
 * after that the name stays, since other systems may know it.
 */
export function renameStateEdit(flow: FlowDocument, name: string, title: string): Edit | null {
  const edit = titleEdit(flow, name, title);
  if (!edit) return null;
  const follows = flow.states[name]?.label ? null : nameFollowsEdit(flow, name, title);
  return { operations: [...edit.operations, ...(follows?.operations ?? [])], label: edit.label };
}

/** The title alone, while it is being typed: all of that is one undo step, with the name that follows it. */
export function titleEdit(flow: FlowDocument, name: string, title: string): Edit | null {
  const state = flow.states[name];
  const label = title.trim();
  if (!state || label === stateLabel(name, state)) return null;
  return {
    operations: [{ type: 'editState', name, changes: { label: label === '' ? null : label } }],
    label: editMessages.rename,
    gesture: `title/${name}`,
  };
}

/** The name in the document after a first title, where nobody chose the one it has. */
export function nameFollowsEdit(flow: FlowDocument, name: string, title: string): Edit | null {
  const state = flow.states[name];
  const label = title.trim();
  if (!state || label === '' || !isGivenName(name, state.kind)) return null;
  const to = freeName(
    labelToName(label, name),
    (taken) => taken !== name && Object.hasOwn(flow.states, taken),
  );
  if (to === name) return null;
  return {
    operations: [{ type: 'renameState', from: name, to }],
    label: editMessages.rename,
    gesture: `title/${name}`,
  };
}

/**
 * Titles a state nobody has named after its main part, the slot it asks for or the action it calls, so that a flow drawn
 * in a hurry is no row of "Ask". A title that is the part before goes along with it.
 */
export function titledAfter(
  flow: FlowDocument,
  name: string,
  part: string,
  before: string | null = null,
): FlowOperation[] {
  const state = Object.hasOwn(flow.states, name) ? flow.states[name] : undefined;
  if (!state || part.trim() === '') return [];
  const isUnnamed = state.label === undefined && isGivenName(name, state.kind);
  if (!isUnnamed && (before === null || state.label !== before)) return [];
  return [...(renameStateEdit(flow, name, part)?.operations ?? [])];
}
