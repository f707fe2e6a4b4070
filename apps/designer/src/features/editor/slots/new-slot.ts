import {
  type FlowDocument,
  type FlowOperation,
  freeName,
  labelToName,
  type SlotDocument,
  type SlotType,
} from '@turnwise/flow';

/** A slot as it begins: its label and type, and for a list nothing to choose from yet. */
function slotOf(label: string, type: SlotType): SlotDocument {
  return { type, label };
}

/** A new slot: its name, made from the label, and the operation that adds it. */
export function newSlot(
  flow: FlowDocument,
  label: string,
  type: SlotType,
): { name: string; operation: FlowOperation } {
  const name = freeName(labelToName(label, 'slot'), (candidate) => Object.hasOwn(flow.slots, candidate));
  return { name, operation: { type: 'addSlot', name, slot: slotOf(label, type) } };
}
