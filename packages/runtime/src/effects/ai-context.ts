import type { Scalar } from '@turnwise/flow';
import type { AiContext } from '../model/effect.ts';
import { slotLabel, slotOf } from '../program/flow-program.ts';
import { slotValue } from '../turn/slots.ts';
import type { Turn } from '../turn/turn.ts';

/** True when an AI is there to be asked and the flow's author wants it. */
export const hasAi = (turn: Turn): boolean => turn.program.hasAi && turn.flow.settings.ai.enabled;

/** What the AI is shown: the purpose, the current need, known values save sensitive ones, the last few messages. */
export function aiContext(turn: Turn, need: string): AiContext {
  const { flow, conversation } = turn;
  const slots: Record<string, { label: string; value: Scalar | null; withheld: boolean }> = {};
  const hidden: Scalar[] = [];
  for (const name of flow.slotNames) {
    const value = slotValue(turn, name);
    if (value === null) continue;
    const slot = slotOf(flow, name);
    const withheld = slot?.sensitive === true && !slot.shareWithAi;
    if (withheld) hidden.push(value);
    slots[name] = { label: slotLabel(flow, name), value: withheld ? null : value, withheld };
  }
  const recent = conversation.recent
    .slice(-flow.settings.historyWindow)
    .map((message) => ({ ...message, text: withhold(message.text, hidden) }));
  return {
    purpose: [flow.name, flow.description].filter(Boolean).join(': '),
    persona: flow.settings.ai.persona,
    tone: flow.settings.ai.tone,
    language: flow.language,
    state: conversation.state ?? '',
    need,
    slots,
    recent,
    data: conversation.data,
    model: flow.settings.ai.model ?? null,
  };
}

const withhold = (text: string, values: readonly Scalar[]): string =>
  values.reduce<string>((shown, value) => {
    const words = String(value);
    return words.length < 3 ? shown : shown.replaceAll(words, '***');
  }, text);

/** What the user said last, also where effects came in between. */
export const lastUserText = (turn: Turn): string =>
  turn.message?.text ?? turn.conversation.recent.findLast((message) => message.from === 'user')?.text ?? '';
