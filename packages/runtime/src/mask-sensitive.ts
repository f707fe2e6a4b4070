import type { Scalar } from '@turnwise/flow';
import type { Conversation } from './model/conversation.ts';
import type { FlowProgram } from './program/flow-program.ts';
import { flowById, type Program } from './program/program.ts';
import { innermostFlow } from './turn/turn.ts';
import { formatValue } from './values/format-value.ts';
import { maskValue } from './values/mask-value.ts';

/** The running flow's values by slot, sensitive ones masked: for logs, exports and other people's eyes. */
export function maskedSlots(program: Program, conversation: Conversation): Record<string, Scalar> {
  const flow = innermostFlow(program, conversation);
  const values: Record<string, Scalar> = {};
  for (const [name, { value }] of Object.entries(conversation.slots)) {
    if (value === null) continue;
    values[name] = flow.slots[name]?.sensitive ? maskValue(value) : value;
  }
  return values;
}

/**
 * A text with every sensitive value the conversation knows masked, as stored and as shown: for transcripts. Give it the
 * conversation after the turn the text belongs to, so that what the message itself said is known.
 */
export function maskSensitive(program: Program, conversation: Conversation, text: string): string {
  let masked = maskIn(innermostFlow(program, conversation), conversation.slots, text);
  for (const frame of conversation.stack) {
    const flow = flowById(program, frame.flowId);
    if (flow) masked = maskIn(flow, frame.slots, masked);
  }
  return masked;
}

function maskIn(flow: FlowProgram, slots: Conversation['slots'], text: string): string {
  let masked = text;
  for (const [name, { value }] of Object.entries(slots)) {
    const slot = flow.slots[name];
    if (!slot?.sensitive || value === null || typeof value === 'boolean') continue;
    for (const shown of [String(value), formatValue(slot, value, flow.language, flow.texts)]) {
      if (shown.length > 1) masked = masked.replaceAll(shown, maskValue(value));
    }
  }
  return masked;
}
