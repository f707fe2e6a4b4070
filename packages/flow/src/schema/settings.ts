import { z } from 'zod';

/** Flow-wide rules. Times in minutes and hours as named. */
export const settingsSchema = z.object({
  retryLimit: z.int().min(1).max(20).default(3),
  maxVisits: z.int().min(1).max(1_000).default(3),
  maxStepsPerTurn: z.int().min(1).max(1_000).default(100),
  idleMinutes: z.number().min(1).max(10_080).default(30),
  expireHours: z.number().min(1).max(720).default(48),
  /** How many of the last messages the AI sees. */
  historyWindow: z.int().min(3).max(5).default(5),
  /** What a returning user is asked; empty means the built-in sentence, which says where they were. */
  resumePrompt: z.string().optional(),
  /** Said before the question when someone comes back after `idleMinutes`. */
  resumeGapGreeting: z.string().optional(),
  /** Said when a conversation completes in an end state that has no message of its own. */
  closing: z.string().optional(),
  /** IANA zone used when a conversation brings none. */
  timeZone: z.string().default('UTC'),
  ai: z
    .object({
      enabled: z.boolean().default(false),
      persona: z.string().default(''),
      tone: z.string().default(''),
      model: z.string().optional(),
    })
    .prefault({}),
  memory: z
    .object({
      enabled: z.boolean().default(false),
      learnAfter: z.int().min(2).max(20).default(3),
    })
    .prefault({}),
});
export type Settings = z.output<typeof settingsSchema>;
export type SettingsDocument = z.input<typeof settingsSchema>;
