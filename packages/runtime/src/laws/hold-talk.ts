import type { Conversation } from '../model/conversation.ts';
import { isAwaited } from '../model/effect.ts';
import type { ConversationEvent } from '../model/event.ts';
import type { StepResult } from '../model/step-result.ts';
import type { Program } from '../program/program.ts';
import { step } from '../step.ts';
import type { Happening } from './arbitrary-talk.ts';

export const begin = Date.parse('2026-11-21T10:00:00.000Z');

/** One event of a talk, with the conversation before it. */
export type TalkTurn = {
  readonly event: ConversationEvent;
  readonly before: Conversation;
  readonly result: StepResult;
};

/** Lets things happen to a conversation, one after the other. What it is given is frozen: writing to it throws. */
export function holdTalk(
  program: Program,
  initial: Conversation,
  happenings: readonly Happening[],
): TalkTurn[] {
  const turns: TalkTurn[] = [];
  let clock = begin;
  let conversation = initial;
  let open: string[] = [];
  const happen = (event: ConversationEvent): void => {
    const before = freeze(conversation);
    const result = step(program, before, event);
    turns.push({ event, before, result });
    conversation = result.conversation;
    open.push(...result.effects.filter(isAwaited).map(({ id }) => id));
  };
  happen({ kind: 'started', at: new Date(clock).toISOString() });
  for (const happening of happenings) {
    clock += 'after' in happening ? happening.after * 60_000 : 1_000;
    const at = new Date(clock).toISOString();
    switch (happening.kind) {
      case 'says':
        happen({ kind: 'userMessage', at, text: happening.text });
        break;
      case 'answers': {
        const [effectId = 'nobody:1:s0:0', ...rest] = open;
        open = rest;
        happen({ kind: 'effectResolved', at, effectId, result: happening.result, durationMs: 1 });
        break;
      }
      case 'waits':
        happen({ kind: 'timePassed', at });
        break;
      case 'returns':
        happen({ kind: 'resumed', at, ...(happening.text === undefined ? {} : { text: happening.text }) });
        break;
      case 'sets':
        happen({ kind: 'authorSet', at, ...happening.event });
        break;
    }
  }
  return turns;
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
