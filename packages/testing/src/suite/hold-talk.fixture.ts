import type { FlowDocument } from '@turnwise/flow';
import {
  type ConversationEvent,
  createConversation,
  createProgram,
  type Effect,
  type EffectResult,
  type Library,
  type Memory,
  play,
  resolveOffline,
} from '@turnwise/runtime';
import type { Talk } from './test-from-talk.ts';

export const noon = Date.parse('2026-11-20T12:00:00.000Z');

/** What happens in a talk, so many milliseconds after what happened before. */
export type Happening =
  | { after?: number; user: string }
  | { after?: number; silence: true }
  | { after?: number; resume: true | string }
  | { after?: number; set: Record<string, string | number | boolean | null> }
  | { after?: number; startFrom: string };

type Options = {
  library?: Library;
  user?: string;
  memory?: Memory;
  timeZone?: string;
  /** What somebody decides that the outside answers; null for what nobody decides. */
  choose?: (effect: Effect) => EffectResult | null;
};

/** Holds a talk as the designer's Try it does, and gives it as it is kept. */
export function holdTalk(flow: FlowDocument, happenings: readonly Happening[], options: Options = {}): Talk {
  const { library = {}, user = null, memory = null, timeZone, choose = () => null } = options;
  const program = createProgram(flow, library, { ai: true });
  let clock = noon;
  let conversation = createConversation(program, {
    id: 'try-1',
    flowVersion: 'draft',
    userId: user,
    memory,
    at: instant(clock),
    ...(timeZone ? { timeZone } : {}),
  });
  const turns: Talk['turns'][number][] = [];
  const happen = (event: ConversationEvent) => {
    const answers: Talk['turns'][number]['answers'][number][] = [];
    const result = play(program, conversation, event, (effect) => {
      const chosen = choose(effect);
      const answer = chosen ?? resolveOffline(effect);
      answers.push({ effect, result: answer, isChosen: chosen !== null });
      return answer;
    });
    conversation = result.conversation;
    turns.push({ event, answers });
  };
  if (!(happenings[0] && 'startFrom' in happenings[0])) happen({ kind: 'started', at: instant(clock) });
  for (const happening of happenings) {
    clock += happening.after ?? 7_123;
    happen(eventOf(happening, instant(clock)));
  }
  return {
    id: 'test-1',
    title: 'A talk',
    at: instant(noon),
    user,
    memory,
    ...(timeZone ? { timeZone } : {}),
    ai: true,
    turns,
  };
}

function eventOf(happening: Happening, at: string): ConversationEvent {
  if ('user' in happening) return { kind: 'userMessage', at, text: happening.user };
  if ('silence' in happening) return { kind: 'timePassed', at };
  if ('set' in happening) return { kind: 'authorSet', at, slots: happening.set };
  if ('startFrom' in happening) return { kind: 'authorSet', at, state: happening.startFrom };
  return { kind: 'resumed', at, ...(happening.resume === true ? {} : { text: happening.resume }) };
}

const instant = (at: number): string => new Date(at).toISOString();
