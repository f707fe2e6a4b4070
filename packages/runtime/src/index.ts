export {
  type Conversation,
  conversationSchema,
  type Frame,
  type Memory,
  type Message,
  type Pending,
  type Phase,
  phases,
  type SlotSource,
  type SlotState,
} from './model/conversation.ts';
export { type AiContext, type Effect, type EffectKind, isAwaited } from './model/effect.ts';
export {
  type ConversationEvent,
  conversationEventSchema,
  type EffectResult,
  effectResultSchema,
} from './model/event.ts';
export type { Reply } from './model/reply.ts';
export type { StepResult } from './model/step-result.ts';
export type { Trace, TraceEntry } from './model/trace.ts';
