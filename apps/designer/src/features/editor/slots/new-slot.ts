import {
  type FlowDocument,
  type FlowOperation,
  freeName,
  labelToName,
  type SlotDocument,
  type SlotType,
} from '@turnwise/flow';

/** A slot as it begins: its label and type, and for a list nothing to choose from yet. */
function slotOf(label: string, type: SlotType, prompt: string): SlotDocument {
  return { type, label, ...(prompt === '' ? {} : { prompt }) };
}

/** A new slot: its name, made from the label, and the operation that adds it. */
export function newSlot(
  flow: FlowDocument,
  label: string,
  type: SlotType,
  prompt = '',
): { name: string; operation: FlowOperation } {
  const name = freeName(labelToName(label, 'slot'), (candidate) => Object.hasOwn(flow.slots, candidate));
  return { name, operation: { type: 'addSlot', name, slot: slotOf(label, type, prompt) } };
}
