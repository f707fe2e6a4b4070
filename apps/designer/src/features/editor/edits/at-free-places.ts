import type { FlowDocument, FlowOperation } from '@turnwise/flow';
import { type Box, freePlace, newCardSize, occupiedBoxes } from './free-place.ts';

/** The operations, with each state they add put where nothing stands yet: at the place they say, or below it. */
export function atFreePlaces(flow: FlowDocument, operations: readonly FlowOperation[]): FlowOperation[] {
  let taken: readonly Box[] | null = null;
  return operations.map((operation) => {
    if (operation.type !== 'addState' || !operation.position) return operation;
    taken ??= occupiedBoxes(flow);
    const position = freePlace(taken, operation.position, newCardSize);
    taken = [...taken, { ...position, ...newCardSize }];
    return { ...operation, position };
  });
}
