import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flows } from './flows.ts';

/** The tests of each flow, a row each: who saves one leaves the others as they are. */
export const flowTests = sqliteTable(
  'flow_tests',
  {
    flowId: text('flow_id')
      .notNull()
      .references(() => flows.id, { onDelete: 'cascade' }),
    id: text().notNull(),
    /** The order they were added in. */
    position: integer().notNull(),
    /** A `FlowTest` as JSON. */
    test: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.flowId, table.id] })],
);
