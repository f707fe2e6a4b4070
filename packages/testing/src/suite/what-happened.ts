import type { Scalar } from '@turnwise/flow';
import type { Conversation } from '@turnwise/runtime';
import type { Line } from '../golden/golden-file.ts';
import type { PlayedLine } from '../golden/play-golden.ts';

/** What a test says by default of a line: where it led, what became known by it, what was called. */
export type WhatHappened = Pick<Line, 'state' | 'slots' | 'phase' | 'fresh'> & { calls: string[] };

/**
 * What happened in a line, as a test writes it down. Of the words nothing: putting a question in other words is no
 * other conversation. That nothing was called is written down, too: a refund that is paid twice is another one.
 */
export function whatHappened(
  before: Conversation,
  { conversation, effects, fresh }: PlayedLine,
): WhatHappened {
  const slots = changedSlots(before, conversation);
  const calls = effects.flatMap((effect) => (effect.kind === 'callAction' ? [effect.action] : []));
  return {
    ...(conversation.state === null ? {} : { state: conversation.state }),
    phase: conversation.phase,
    ...(Object.keys(slots).length > 0 ? { slots } : {}),
    calls,
    ...(fresh ? { fresh: fresh.text } : {}),
  };
}

/** What a message is made of, to the letter. */
export const saidIn = (line: PlayedLine | null): string[] => line?.replies.map(({ text }) => text) ?? [];

/** Slots of the flow the conversation is in now, whose value is another one than before. */
function changedSlots(before: Conversation, after: Conversation): Record<string, Scalar | null> {
  const known = slotsInSameRun(before, after);
  const changed: Record<string, Scalar | null> = {};
  for (const name of new Set([...Object.keys(known), ...Object.keys(after.slots)])) {
    const value = after.slots[name]?.value ?? null;
    if (value !== (known[name]?.value ?? null)) changed[name] = value;
  }
  return changed;
}

/** What was known before in the flow the conversation is in now; a sub-flow that was just entered knew nothing. */
function slotsInSameRun(before: Conversation, after: Conversation): Conversation['slots'] {
  const depth = after.stack.length;
  const isSameRun = after.stack.every(({ state }, at) => before.stack[at]?.state === state);
  if (!isSameRun) return {};
  return before.stack[depth]?.slots ?? before.slots;
}
