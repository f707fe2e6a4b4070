import { z } from 'zod';
import { stateSchema } from '../kinds/registry.ts';
import { actionSchema } from './action.ts';
import { frameSchema } from './frame.ts';
import { listenerSchema } from './listener.ts';
import { flowIdSchema, nameSchema, targetSchema } from './names.ts';
import { settingsSchema } from './settings.ts';
import { slotSchema } from './slot.ts';
import { uniqueIds } from './unique-ids.ts';

export const flowFormat = 'turnwise/flow';
export const currentSchemaVersion = 1;

/** A place on the canvas, in pixels at 100 %. A pinned state keeps its place when the canvas is tidied. */
export const positionSchema = z.object({
  x: z.number(),
  y: z.number(),
  pinned: z.boolean().optional(),
});
export type Position = z.infer<typeof positionSchema>;

export const noteSchema = z.object({
  id: z.string().min(1).max(64),
  x: z.number(),
  y: z.number(),
  width: z.number().min(80).max(2_000).default(240),
  text: z.string(),
});
export type Note = z.output<typeof noteSchema>;
export type NoteDocument = z.input<typeof noteSchema>;

/** The flow document, version 1: the contract between designer, runtime, tests, command line and exports. */
export const flowSchema = z.object({
  format: z.literal(flowFormat),
  schemaVersion: z.literal(currentSchemaVersion),
  id: flowIdSchema,
  name: z.string().trim().min(1).max(120),
  description: z.string().max(4_000).default(''),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language is a code such as en or de-AT.')
    .default('en'),
  start: targetSchema.default(''),
  /** By name, in asking order. */
  slots: z.record(nameSchema, slotSchema).default({}),
  states: z.record(nameSchema, stateSchema).default({}),
  actions: z.record(nameSchema, actionSchema).default({}),
  listeners: z.array(listenerSchema).superRefine(uniqueIds('listeners')).default([]),
  settings: settingsSchema.prefault({}),
  /** Where each state stands on the canvas. Not a part of the conversation. */
  layout: z.record(nameSchema, positionSchema).default({}),
  notes: z.array(noteSchema).superRefine(uniqueIds('notes')).default([]),
  /** Added after version 1 was published: a flow without frames does not have the field. */
  frames: z.array(frameSchema).superRefine(uniqueIds('frames')).default([]),
});

/** A flow with every default filled in: what is read. */
export type Flow = z.output<typeof flowSchema>;

type Containers = 'slots' | 'states' | 'actions' | 'listeners' | 'settings' | 'layout' | 'notes' | 'start';
type FlowInput = z.input<typeof flowSchema>;

/** A flow as its author wrote it, fields left out where the default holds: what is stored, edited and exported. */
export type FlowDocument = Omit<FlowInput, Containers> & Required<Pick<FlowInput, Containers>>;
