import { jsonValueSchema, scalarSchema } from '@turnwise/flow';
import { z } from 'zod';

export const phases = [
  'greeting',
  'collecting',
  'confirming',
  'executing',
  'completed',
  'cancelled',
  'handed_off',
  'expired',
] as const;
export const phaseSchema = z.enum(phases);
export type Phase = z.infer<typeof phaseSchema>;

/** Where a value came from. */
const slotSourceSchema = z.enum(['asked', 'mentioned', 'corrected', 'memory', 'default', 'action', 'set']);
export type SlotSource = z.infer<typeof slotSourceSchema>;

/**
 * What a conversation knows of one slot. `value` null means not filled; the attempts stay, because the count belongs
 * to the slot and survives a correction. What is not so is left out, to keep what is stored small.
 */
const slotStateSchema = z.object({
  value: scalarSchema.nullable(),
  source: slotSourceSchema,
  confirmed: z.boolean().optional(),
  /** Invalid and unclear answers to this slot's question so far. */
  attempts: z.int().optional(),
  /** The user left this question out. */
  skipped: z.boolean().optional(),
  /** When, in seconds after the conversation's `createdAt`. */
  at: z.int(),
});
export type SlotState = z.infer<typeof slotStateSchema>;

const messageSchema = z.object({
  from: z.enum(['user', 'flow']),
  text: z.string(),
  /** ISO instant. */
  at: z.string(),
});
export type Message = z.infer<typeof messageSchema>;

/** A flow that waits while a sub-flow runs: what it will need when control comes back. */
const frameSchema = z.object({
  flowId: z.string(),
  /** The `subflow` state to return into. */
  state: z.string(),
  slots: z.record(z.string(), slotStateSchema),
  data: z.record(z.string(), jsonValueSchema),
  visits: z.record(z.string(), z.int()),
  trail: z.array(z.string()),
  done: z.array(z.string()).optional(),
});
export type Frame = z.infer<typeof frameSchema>;

/** What `step` can ask of the outside. */
const effectKinds = [
  'callAction',
  'understand',
  'answerOffTopic',
  'writeReply',
  'chooseState',
  'classify',
  'saveMemory',
  'notifyHandoff',
] as const;

/** A message that waits for its turn. */
const heldMessageSchema = z.object({ text: z.string(), at: z.string() });
export type HeldMessage = z.infer<typeof heldMessageSchema>;

/** What the AI said about the message in hand, kept while another of its answers is still awaited. */
const aiFindingsSchema = z.object({
  /** Values it read, checked already, by slot; null when it was asked in vain. */
  values: z.record(z.string(), scalarSchema).nullable().optional(),
  /** It took the message for being about something else. */
  isOffTopic: z.boolean().optional(),
  /** Its answer by question, null where there was none. */
  answers: z.record(z.string(), z.string().nullable()).optional(),
  /** What it said to an off-topic message; null when it was asked in vain. */
  offTopic: z.string().nullable().optional(),
});
export type AiFindings = z.infer<typeof aiFindingsSchema>;

/** Something asked of the user besides the current question, or instead of it. */
const offerSchema = z.discriminatedUnion('kind', [
  /** "You were in the middle of ... continue?" `asked` counts how often; `message` is what the user came back with. */
  z.object({ kind: z.literal('resumeOffer'), asked: z.int(), message: z.string().optional() }),
  /** "Did you mean to change X to Y?" */
  z.object({ kind: z.literal('correctionOffer'), slot: z.string(), value: scalarSchema }),
  /** "Make it 11", which several of the known values could become: which one is asked. */
  z.object({ kind: z.literal('changeChoice'), options: z.record(z.string(), scalarSchema) }),
  /** "10:00 AM or 11:00 AM?", after words that could be either. */
  z.object({ kind: z.literal('valueChoice'), slot: z.string(), values: z.array(scalarSchema) }),
  /** "Which day in January?", after a month alone; it is kept as 2027-01. */
  z.object({ kind: z.literal('dayOfMonth'), slot: z.string(), month: z.string() }),
  /** "What should the e-mail be instead?", after "change my e-mail". */
  z.object({ kind: z.literal('slotChange'), slot: z.string() }),
  /** A slot with `confirm: true` is read back before it is accepted; `more` are read back after it. */
  z.object({
    kind: z.literal('slotConfirmation'),
    slot: z.string(),
    value: scalarSchema,
    more: z.record(z.string(), scalarSchema).optional(),
  }),
  /** An action that needs confirmed slots was reached without: they are read back first. */
  z.object({ kind: z.literal('actionConfirmation'), slots: z.array(z.string()) }),
  /** "Cancel the refund?" or, inside a sub-flow, "only this part, or everything?" */
  z.object({ kind: z.literal('cancelOffer'), scope: z.enum(['conversation', 'which']), asked: z.int() }),
  /**
   * "The usual answers again?" after `learnAfter` identical completions, asked before the flow begins. `message` is what
   * the user opened with.
   */
  z.object({
    kind: z.literal('fastTrackOffer'),
    slots: z.array(z.string()),
    asked: z.int(),
    message: heldMessageSchema.optional(),
  }),
]);
export type Offer = z.infer<typeof offerSchema>;

/** What is being waited for besides the answer to the current question. */
const pendingSchema = z.discriminatedUnion('kind', [
  /** Effects under way; the conversation goes on when each has come back. */
  z.object({
    kind: z.literal('effects'),
    /** `id` without the conversation's own before it. `about` is what the AI was asked, for its answer to be found by. */
    effects: z.array(z.object({ id: z.string(), kind: z.enum(effectKinds), about: z.string().optional() })),
    /** States entered since the user last spoke, so that a cycle through actions ends too. */
    steps: z.int(),
    /** The message whose reading waits for the AI, and what it was perhaps an answer to. */
    message: heldMessageSchema.optional(),
    offer: offerSchema.optional(),
    findings: aiFindingsSchema.optional(),
    /** Messages that came meanwhile; heard when the effects are back. */
    held: z.array(heldMessageSchema).optional(),
  }),
  offerSchema,
]);
export type Pending = z.infer<typeof pendingSchema>;

/** What is remembered of a user across conversations; kept beside conversations, by user and flow. */
export const memorySchema = z.object({
  /** Opt-in slots' last values, by slot name. */
  values: z.record(z.string(), scalarSchema),
  /** The last completed runs, newest first: what was answered in each, sensitive slots left out. */
  runs: z.array(z.object({ slots: z.record(z.string(), scalarSchema), at: z.string() })),
});
export type Memory = z.infer<typeof memorySchema>;

/** Something that went wrong in a turn, for the author; users get a kind sentence. */
const conversationErrorSchema = z.object({
  code: z.string(),
  message: z.string(),
  state: z.string().nullable(),
  at: z.string(),
});

/**
 * The working state of a talk: small however long the talk is. The complete record - messages, events, traces -
 * is a list of turns kept beside it. JSON through and through.
 */
export const conversationSchema = z.object({
  id: z.string(),
  /** The outermost flow. */
  flowId: z.string(),
  /** The published version it is pinned to, or `draft` in the simulator. */
  flowVersion: z.union([z.int(), z.literal('draft')]),
  userId: z.string().nullable(),
  /** IANA zone dates are read in. */
  timeZone: z.string(),
  phase: phaseSchema,
  /** The state of the innermost flow; null before the start. */
  state: z.string().nullable(),
  stack: z.array(frameSchema),
  slots: z.record(z.string(), slotStateSchema),
  data: z.record(z.string(), jsonValueSchema),
  memory: memorySchema.nullable(),
  visits: z.record(z.string(), z.int()),
  /** Questions answered so far, oldest first: what "back" goes back over. In a form, `state/slot`. */
  trail: z.array(z.string()),
  /** Invalid or unclear answers to the current question, where it fills no slot. */
  attempts: z.int().optional(),
  /** Messages in a row that the AI took for being beside the matter. */
  asides: z.int().optional(),
  /** Action states that have had an effect in the world: not to be undone, and not to be done twice. */
  done: z.array(z.string()).optional(),
  /** The user was reminded once already that nobody wrote. */
  reminded: z.boolean().optional(),
  /** The last few messages, `settings.historyWindow` of them: what the AI sees, kept only while it is on. */
  recent: z.array(messageSchema),
  turnCount: z.int(),
  messageCount: z.int(),
  pending: pendingSchema.nullable(),
  errors: z.array(conversationErrorSchema),
  metadata: z.record(z.string(), jsonValueSchema),
  createdAt: z.string(),
  updatedAt: z.string(),
  revision: z.int(),
});
export type Conversation = z.infer<typeof conversationSchema>;
