import { describe, expect, it } from 'vitest';
import { checkMigrations, migrateFlow } from './migrate-flow.ts';
import type { Migration } from './migrations.ts';

const rename: Migration = {
  from: 1,
  name: 'steps are called states',
  migrate: ({ steps, ...rest }) => ({ ...rest, schemaVersion: 2, states: steps }),
};
const count: Migration = {
  from: 2,
  name: 'the number of states is written down',
  migrate: (document) => ({
    ...document,
    schemaVersion: 3,
    count: Object.keys(document.states as object).length,
  }),
};

describe('migrateFlow', () => {
  it('takes every step from the version a document is of', () => {
    const oldest = { schemaVersion: 1, steps: { a: {}, b: {} } };
    expect(migrateFlow(oldest, [rename, count], 3)).toEqual({
      ok: true,
      value: { schemaVersion: 3, states: { a: {}, b: {} }, count: 2 },
    });
    expect(migrateFlow({ schemaVersion: 2, states: {} }, [rename, count], 3)).toEqual({
      ok: true,
      value: { schemaVersion: 3, states: {}, count: 0 },
    });
    expect(oldest).toEqual({ schemaVersion: 1, steps: { a: {}, b: {} } });
  });

  it('leaves a current document as the object it is', () => {
    const current = { schemaVersion: 1 };
    const result = migrateFlow(current);
    expect(result.ok && result.value).toBe(current);
  });

  it('refuses a document from a newer version, saying what to do', () => {
    expect(migrateFlow({ schemaVersion: 9 }, [rename], 2)).toMatchObject({
      ok: false,
      error: {
        code: 'newer_schema',
        message: expect.stringContaining('document version 9, this one reads up to 2). Update Turnwise'),
      },
    });
  });

  it.each([undefined, null, '1', 0, -1, 1.5, Number.NaN])('refuses the version %s', (schemaVersion) => {
    expect(migrateFlow({ schemaVersion })).toMatchObject({
      ok: false,
      error: {
        code: 'invalid',
        message: 'This flow cannot be read: its "schemaVersion" should be a whole number from 1 up.',
      },
    });
  });

  it('survives a document that is not made like one of its version', () => {
    expect(migrateFlow({ schemaVersion: 2 }, [rename, count], 3)).toMatchObject({
      ok: false,
      error: { code: 'invalid', message: expect.stringContaining('version 2, and is not made like one') },
    });
  });
});

describe('checkMigrations', () => {
  it('accepts a list without a gap', () => {
    expect(() => checkMigrations([], 1)).not.toThrow();
    expect(() => checkMigrations([rename, count], 3)).not.toThrow();
  });

  it('refuses a gap, a repeat, a wrong order, one too few and one too many', () => {
    expect(() => checkMigrations([count], 3)).toThrow('Migration 1 starts at version 2.');
    expect(() => checkMigrations([rename, rename], 3)).toThrow('Migration 2 starts at version 1.');
    expect(() => checkMigrations([count, rename], 3)).toThrow();
    expect(() => checkMigrations([rename], 3)).toThrow('Version 3 needs 2 migrations.');
    expect(() => checkMigrations([rename, count], 2)).toThrow('Version 2 needs 1 migrations.');
  });
});
