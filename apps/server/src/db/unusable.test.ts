import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { unusable } from './unusable.ts';

const sqlite = (code: string, message = '') => new Database.SqliteError(message, code);

test.each([
  [sqlite('SQLITE_IOERR_SHMSIZE', 'disk I/O error'), /^The disk that holds \/data\/x\.db took no more.*full/],
  [sqlite('SQLITE_IOERR_WRITE', 'disk I/O error'), /^The disk that holds \/data\/x\.db took no more.*full/],
  [sqlite('SQLITE_FULL'), /^There is no space left for \/data\/x\.db/],
  [sqlite('SQLITE_READONLY_DBMOVED'), /^Turnwise cannot write to \/data\/x\.db/],
  [sqlite('SQLITE_CORRUPT_INDEX'), /is damaged or is not a Turnwise database/],
])('what keeps a database from being opened is one sentence: %s', (error, sentence) => {
  expect(unusable('/data/x.db', error).message).toMatch(sentence);
});

test('what is beneath an error is what counts, and nothing of a statement is shown', () => {
  const failed = (cause: unknown) =>
    new Error('Failed to run: CREATE TABLE `flows` (\n `id` text\n)', { cause });
  expect(unusable('/x', failed(sqlite('SQLITE_FULL'))).message).toMatch(/^There is no space left/);
  expect(unusable('/x', failed(sqlite('SQLITE_ERROR', 'no such column: due'))).message).toBe(
    'The data in /x cannot be opened: no such column: due.',
  );
});
