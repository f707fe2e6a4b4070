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
  const state = flow.states[name];
  const label = title.trim();
  if (!state || label === stateLabel(name, state)) return null;
  const operations: FlowOperation[] = [
    { type: 'editState', name, changes: { label: label === '' ? null : label } },
  ];
  if (label !== '' && !state.label && isGivenName(name, state.kind)) {
    const to = freeName(
      labelToName(label, name),
      (taken) => taken !== name && Object.hasOwn(flow.states, taken),
    );
    if (to !== name) operations.push({ type: 'renameState', from: name, to });
  }
  return { operations, label: editMessages.rename };
}
