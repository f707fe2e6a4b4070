import { z } from 'zod';
import { listenerOverridesSchema } from '../schema/listener.ts';

/** The fields every state has. */
export const commonStateFields = {
  label: z.string().optional(),
  /** For authors only; users never see it. */
  note: z.string().optional(),
  maxVisits: z.int().min(1).max(1_000).optional(),
  /** What this state does differently from the flow's listeners. */
  listeners: listenerOverridesSchema.optional(),
};

/** Intents known only in one state: name -> example phrasings. */
export const stateIntentsSchema = z.record(z.string(), z.array(z.string())).default({});
