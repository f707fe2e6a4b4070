import {
  type FlowDocument,
  type FlowOperation,
  freeName,
  labelToName,
  type SlotDocument,
  type SlotType,
} from '@turnwise/flow';
import { choicesCalled } from './fresh-choices.ts';

/** What is known of a slot as it is made, besides its label and type. */
export type SlotBeginning = { readonly prompt?: string; readonly choices?: readonly string[] };

function slotOf(label: string, type: SlotType, { prompt = '', choices = [] }: SlotBeginning): SlotDocument {
  return {
    type,
    label,
    ...(prompt !== '' && { prompt }),
    ...(type === 'choice' && choices.length > 0 && { choices: choicesCalled(choices) }),
  };
}

/** A new slot: its name, made from the label, and the operation that adds it. */
export function newSlot(
  flow: FlowDocument,
  label: string,
  type: SlotType,
  beginning: SlotBeginning = {},
): { name: string; operation: FlowOperation } {
  const name = freeName(labelToName(label, 'slot'), (candidate) => Object.hasOwn(flow.slots, candidate));
  return { name, operation: { type: 'addSlot', name, slot: slotOf(label, type, beginning) } };
}
