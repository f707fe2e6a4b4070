import { understand } from '@turnwise/understanding';
import { flowById } from '../program/program.ts';
import type { Message, Turn } from '../turn/turn.ts';
import { renderText } from '../values/render-text.ts';
import { type ListenerRule, sayingAnswer } from './listener.ts';

/**
 * The turn as the flows see it that wait while a sub-flow runs, the nearest first: to look up what they listen for, and to
 * say it with what they know. Nothing is to be written to it.
 */
export function* flowsAround(turn: Turn): Generator<Turn> {
  const { conversation, program } = turn;
  const { stack } = conversation;
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const frame = stack[depth];
    const flow = frame && flowById(program, frame.flowId);
    if (!frame || !flow) continue;
    const { state, slots, data, visits, trail } = frame;
    const known = { state, slots, data, visits, trail, stack: stack.slice(0, depth) };
    yield { ...turn, flow, conversation: { ...conversation, ...known } };
  }
}

/** The message as a flow around hears it: what it asks for is one of that flow's own intents. */
export function heardAround({ flow, conversation }: Turn, message: Message): Message {
  const { intents } = understand(message.text, {
    slots: {},
    intents: flow.intents,
    now: message.at,
    timeZone: conversation.timeZone,
    language: flow.language,
  });
  return { ...message, reading: { ...message.reading, intents } };
}

/** What the rule of a flow around says; null where it leads away: a sub-flow is not left for what is asked on the side. */
export function answerAround(around: Turn, rule: ListenerRule): string | null {
  const own = rule.answer ? renderText(around, rule.answer) : '';
  if (rule.to === '') return own;
  const said = sayingAnswer(around, rule);
  return said === null ? null : [said, own].filter((text) => text !== '').join(' ');
}
