import { useState } from 'react';
import { type FlowOrder, flowOrders } from './matching-flows.ts';

const storageKey = 'turnwise.flowOrder';

function readOrder(): FlowOrder {
  try {
    const kept = localStorage.getItem(storageKey);
    return flowOrders.find((order) => order === kept) ?? 'edited';
  } catch {
    // Nothing is kept in this browser.
    return 'edited';
  }
}

/** What the list of flows is sorted by; kept on this computer. */
export function useFlowOrder(): [FlowOrder, (order: FlowOrder) => void] {
  const [order, setOrder] = useState(readOrder);
  return [
    order,
    (next) => {
      setOrder(next);
      try {
        localStorage.setItem(storageKey, next);
      } catch {
        // Then it holds until the page is left.
      }
    },
  ];
}
