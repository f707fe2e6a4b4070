/**
 * A step from one version of the document to the next. Once released it is never edited: write the next one, and
 * freeze a fixture of the version it starts from.
 */
export type Migration = {
  readonly from: number;
  readonly name: string;
  migrate(document: Record<string, unknown>): Record<string, unknown>;
};

/** In order, without a gap: the first leads from version 1 to version 2. */
export const migrations: readonly Migration[] = [];
