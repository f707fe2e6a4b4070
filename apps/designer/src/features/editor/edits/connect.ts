import type { FlowOperation } from '@turnwise/flow';
import type { ExitRef } from '../store/selection.ts';
import type { Edit } from './edit.ts';
import { editMessages } from './messages.ts';

export const connectEdit = ({ state, port }: ExitRef, to: string): Edit => ({
  operations: [{ type: 'connect', from: state, port, to }],
  label: to === '' ? editMessages.disconnect : editMessages.connect,
});

/** Moves an arrow: to another target, or to start from another exit. */
export function reconnectEdit(from: ExitRef, next: ExitRef, to: string): Edit {
  const operations: FlowOperation[] = [{ type: 'connect', from: next.state, port: next.port, to }];
  if (from.state !== next.state || from.port !== next.port) {
    operations.unshift({ type: 'connect', from: from.state, port: from.port, to: '' });
  }
  return { operations, label: editMessages.connect };
}
