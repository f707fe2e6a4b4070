import { type StateKind, stateKinds } from '@turnwise/flow';
import type { DragEvent } from 'react';

const dataType = 'application/x-turnwise-kind';

/** Puts a kind of state on the pointer, from the palette. */
export function startKindDrag(event: DragEvent, kind: StateKind): void {
  event.dataTransfer.setData(dataType, kind);
  event.dataTransfer.effectAllowed = 'copy';
}

export const isKindDrag = (event: DragEvent): boolean => event.dataTransfer.types.includes(dataType);

export const draggedKind = (event: DragEvent): StateKind | undefined => {
  const dragged = event.dataTransfer.getData(dataType);
  return stateKinds.find((kind) => kind === dragged);
};
