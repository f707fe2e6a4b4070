import { z } from '@hono/zod-openapi';
import { flowIdSchema } from '@turnwise/flow';

/**
 * Stands for a flow document in the types of routes. The document itself is too deep for the client's types to carry
 * through JSON; `AppType` puts `FlowDocument` back in its place.
 */
export type FlowMarker = { readonly format: 'turnwise/flow' };

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Described in full under `FlowDocument` (openapi-document.ts); read by `parseFlow`, whose sentences are better. */
export const flowDocumentSchema = z
  .custom<FlowMarker>(isObject, 'A flow is a JSON object.')
  .openapi({ type: 'object' })
  .openapi('FlowDocument');

/** Stands for a `FlowTest` in the types of routes, as `FlowMarker` does for a flow. */
export type TestMarker = {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly { user?: string }[];
};

/** Described in full under `FlowTest` (openapi-document.ts); read by `readTests`. */
export const flowTestMarkerSchema = z
  .custom<TestMarker>(isObject, 'A test is a JSON object.')
  .openapi({ type: 'object' })
  .openapi('FlowTest');

const instant = z.string().openapi({ format: 'date-time' });

export const flowIdParam = z.object({ id: flowIdSchema });

export const flowSummarySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    createdAt: instant,
    updatedAt: instant,
    deletedAt: instant.nullable(),
    publishedVersion: z.int().nullable(),
    hasUnpublishedChanges: z.boolean(),
    isReadable: z.boolean().openapi({ description: 'False for one that can only be deleted.' }),
    problems: z
      .object({ wrong: z.int(), unfinished: z.int(), hint: z.int() })
      .openapi({ description: 'How many: of what is wrong, not drawn yet, and merely worth a look.' }),
    stateCount: z.int(),
  })
  .openapi('FlowSummary');

export const draftSchema = z
  .object({ flow: flowDocumentSchema, revision: z.int(), savedAt: instant })
  .openapi('Draft');

export const savedDraftSchema = z
  .object({ revision: z.int(), savedAt: instant, hasUnpublishedChanges: z.boolean() })
  .openapi('SavedDraft');

export const versionSchema = z
  .object({ number: z.int(), note: z.string(), publishedBy: z.string(), publishedAt: instant })
  .openapi('Version');

export const callingFlowSchema = z.object({ id: z.string(), name: z.string() }).openapi('CallingFlow');

export const publishedVersionSchema = versionSchema
  .extend({
    affected: z.array(callingFlowSchema.extend({ message: z.string() })).openapi({
      description:
        'Flows that are live and run this one, with what this version changes for the worse in each.',
    }),
  })
  .openapi('PublishedVersion');

export const versionWithFlowSchema = versionSchema
  .extend({ flow: flowDocumentSchema })
  .openapi('VersionWithFlow');

/** `draft`, or a version's number. */
export const versionChoiceSchema = z
  .union([z.literal('draft'), z.coerce.number().int().min(1)])
  .openapi({ description: 'draft, or the number of a version.', example: 'draft' });

const namesDiffSchema = z.object({
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.string()),
});

export const flowDiffSchema = z
  .object({
    states: namesDiffSchema,
    slots: namesDiffSchema,
    actions: namesDiffSchema,
    listeners: namesDiffSchema,
    settings: namesDiffSchema,
    flow: namesDiffSchema,
  })
  .openapi('FlowDiff');
