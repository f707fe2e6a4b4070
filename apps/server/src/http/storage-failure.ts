import Database from 'better-sqlite3';
import type { Failure } from '../failure.ts';

/** What a database that could not write says to people; null for errors that are bugs. */
export function storageFailure(error: unknown): Failure | null {
  if (!(error instanceof Database.SqliteError)) return null;
  const { code } = error;
  if (code.startsWith('SQLITE_FULL')) {
    return {
      code: 'storage_full',
      message: 'The disk is full, so nothing was saved. Free some space and try again.',
    };
  }
  if (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    code.startsWith('SQLITE_PERM')
  ) {
    return {
      code: 'storage_unavailable',
      message:
        'Turnwise may not write to its data folder, so nothing was saved. Check the permissions of the folder.',
    };
  }
  if (
    code.startsWith('SQLITE_IOERR') ||
    code.startsWith('SQLITE_CORRUPT') ||
    code.startsWith('SQLITE_NOTADB')
  ) {
    return {
      code: 'storage_unavailable',
      message: 'The disk did not take this, so nothing was saved. Check the disk that holds the data folder.',
    };
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return { code: 'busy', message: 'The database is busy, so nothing was saved. Try again in a moment.' };
  }
  return null;
}
