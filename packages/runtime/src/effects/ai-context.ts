import type { Message } from '../model/conversation.ts';
import type { AiContext } from '../model/effect.ts';
import { slotLabel, slotOf } from '../program/flow-program.ts';
import { slotValue } from '../turn/slots.ts';
import type { Turn } from '../turn/turn.ts';
import { isWithheld, withholder } from './withhold.ts';

/** True when an AI is there to be asked and the flow's author wants it. */
export const hasAi = (turn: Turn): boolean => turn.program.hasAi && turn.flow.settings.ai.enabled;

/** What the AI is shown: the purpose, the current need, known values save withheld ones, the last few messages. */
export function aiContext(turn: Turn, need: string): AiContext {
  const { flow, conversation, held } = turn;
  const withhold = withholder(turn);
  const slots: Record<string, AiContext['slots'][string]> = {};
  for (const name of flow.slotNames) {
    const value = slotValue(turn, name);
    if (value === null) continue;
    const slot = slotOf(flow, name);
    const withheld = isWithheld(slot);
    slots[name] = {
      label: slotLabel(flow, name),
      value: withheld ? null : typeof value === 'string' ? withhold.text(value) : value,
      withheld,
      sensitive: slot?.sensitive === true,
    };
  }
  // What was said while something else was under way is not read yet: nobody knows what is in it.
  const isHeld = ({ text, at }: Message) =>
    held.some((message) => message.text === text && message.at === at);
  const recent = conversation.recent
    .filter((message) => message.from !== 'user' || !isHeld(message))
    .slice(-flow.settings.historyWindow)
    .map((message) => ({ ...message, text: withhold.text(message.text) }));
  return {
    purpose: [flow.name, flow.description].filter(Boolean).join(': '),
    persona: flow.settings.ai.persona,
    tone: flow.settings.ai.tone,
    language: flow.language,
    state: conversation.state ?? '',
    need: withhold.text(need),
    slots,
    recent,
    data: withhold.data(conversation.data),
    model: flow.settings.ai.model ?? null,
  };
}

/** What the user said last, as the AI may see it, also where effects came in between. */
export const lastUserText = (turn: Turn): string =>
  turn.message?.forAi ?? turn.conversation.recent.findLast((message) => message.from === 'user')?.text ?? '';
