import type { AiContext, Effect } from '@turnwise/runtime';
import type { Exchange } from './ai-recording.ts';

type Request = Exchange['request'];

/** What an effect asks of the AI: nothing of when, and in which conversation. Null for what no AI is asked. */
export function aiRequest(effect: Effect): Request | null {
  switch (effect.kind) {
    case 'understand':
      return asJson({ ...effect, slots: wantedSlots(effect.slots) });
    case 'answerOffTopic':
    case 'writeReply':
    case 'chooseState':
    case 'classify':
      return asJson(effect);
    case 'callAction':
    case 'saveMemory':
    case 'notifyHandoff':
      return null;
  }
}

/** A request in a few words, for a person who looks for it. */
export const requestInWords = ({ kind, text, instructions }: Request): string =>
  `${String(kind)} "${String(text ?? instructions ?? '').slice(0, 80)}"`;

function asJson<Asked extends { id: string; context: AiContext }>(asked: Asked): Request {
  const { id: _, context, ...rest } = asked;
  const recent = context.recent.map(({ from, text }) => ({ from, text }));
  return JSON.parse(JSON.stringify({ ...rest, context: { ...context, recent } }));
}

type Wanted = Extract<Effect, { kind: 'understand' }>['slots'];

/** Of a slot, what the AI is told. */
const wantedSlots = (slots: Wanted) =>
  Object.fromEntries(
    Object.entries(slots).map(([name, { type, label, description, choices }]) => [
      name,
      { type, label, description, choices: choices.map(({ value }) => value) },
    ]),
  );
