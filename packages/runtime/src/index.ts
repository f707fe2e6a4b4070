export type { Builtin } from './builtins/builtin.ts';
export { builtins, resolveBuiltin } from './builtins/builtins.ts';
export { sampleData } from './builtins/sample-data.ts';
export { sampleResult } from './builtins/sample-result.ts';
export { type ConversationStart, createConversation } from './create-conversation.ts';
export { aiAnswerSchemas } from './effects/ai-answers.ts';
export { remember } from './effects/save-memory.ts';
export { withheldWords, withoutWords } from './effects/withhold.ts';
export { openingOf } from './events/opening-of.ts';
export { dueAt } from './events/pass-time.ts';
export { longestMessage } from './events/receive-message.ts';
export { resolutionOf } from './events/resolution-of.ts';
export { forgetMemory } from './forget-memory.ts';
export { maskMessage } from './mask-message.ts';
export { createMask, type Mask, maskedSlots } from './mask-sensitive.ts';
export { missingSlots } from './missing-slots.ts';
export {
  type Conversation,
  conversationSchema,
  type Frame,
  type Memory,
  type Message,
  memorySchema,
  type Pending,
  type Phase,
  phaseSchema,
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
export type { Fresh, StepResult } from './model/step-result.ts';
export type { Trace, TraceEntry } from './model/trace.ts';
export { play, resolveOffline } from './play.ts';
export { createProgram, type Library, type Program, type ProgramOptions } from './program/program.ts';
export { restartFrom } from './restart-from.ts';
export { type StepOptions, step } from './step.ts';
export { textsOf } from './texts/texts-of.ts';
export { isFinal, type PublicPhase, toPublicPhase } from './turn/phase.ts';
export { maskValue } from './values/mask-value.ts';
export { valueToWords } from './values/value-to-words.ts';
