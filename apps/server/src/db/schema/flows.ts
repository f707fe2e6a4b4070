import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** How much is wrong with a flow, how much is only not drawn yet, and how much is merely worth a look. */
export type ProblemCounts = { readonly wrong: number; readonly unfinished: number; readonly hint: number };

/** A flow as the list shows it. Its documents are rows of `drafts` and `flow_versions`. Instants are ISO texts. */
export const flows = sqliteTable(
  'flows',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    description: text().notNull(),
    /** The current draft: a row of `drafts`. Grows by one with every save that changed something. */
    revision: integer().notNull(),
    /** What the draft says, layout and notes left out; equal to the published one when nothing is unpublished. */
    fingerprint: text().notNull(),
    stateCount: integer('state_count').notNull(),
    /** It runs other flows, so what is wrong with it depends on them too. */
    runsFlows: integer('runs_flows', { mode: 'boolean' }).notNull(),
    /** Null until the draft has been checked since its last change. */
    problemCounts: text('problem_counts', { mode: 'json' }).$type<ProblemCounts>(),
    publishedVersion: integer('published_version'),
    publishedFingerprint: text('published_fingerprint'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    /** Set while the flow waits in the bin. */
    deletedAt: text('deleted_at'),
  },
  (table) => [index('flows_by_deletion').on(table.deletedAt)],
);

/** The last revisions of each draft: the newest is the draft, the others are bases for merging a stale write. */
export const drafts = sqliteTable(
  'drafts',
  {
    flowId: text('flow_id')
      .notNull()
      .references(() => flows.id, { onDelete: 'cascade' }),
    revision: integer().notNull(),
    /** The flow document as JSON, byte for byte as it will be exported but for the indentation. */
    document: text().notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.flowId, table.revision] })],
);

/** Published versions: written once, never changed. */
export const flowVersions = sqliteTable(
  'flow_versions',
  {
    flowId: text('flow_id')
      .notNull()
      .references(() => flows.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    document: text().notNull(),
    fingerprint: text().notNull(),
    note: text().notNull(),
    publishedBy: text('published_by').notNull(),
    publishedAt: text('published_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.flowId, table.number] })],
);
