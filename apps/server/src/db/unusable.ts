import { StartError } from '../start-error.ts';

const notWritable = [
  'EACCES',
  'EPERM',
  'EROFS',
  'SQLITE_READONLY',
  'SQLITE_CANTOPEN',
  'ENOENT',
  'ENOTDIR',
  'EEXIST',
];

/** Why the data cannot be used where it is, in a sentence. */
export function unusable(place: string, error: unknown): StartError {
  const { code, message } = innermost(error);
  if (notWritable.some((known) => code.startsWith(known))) {
    return new StartError(
      `Turnwise cannot write to ${place}. Give it a folder it may write to with DATA_DIR, or change the folder's permissions.`,
    );
  }
  if (code === 'ENOSPC' || code.startsWith('SQLITE_FULL')) {
    return new StartError(`There is no space left for ${place}. Free some and start again.`);
  }
  if (code.startsWith('SQLITE_IOERR')) {
    return new StartError(
      `The disk that holds ${place} took no more: it may be full, or failing. Free some space and start again.`,
    );
  }
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new StartError(
      `${place} is damaged or is not a Turnwise database. Put a backup in its place, or move it away to start empty.`,
    );
  }
  return new StartError(`The data in ${place} cannot be opened: ${message}.`);
}

/** What is at the bottom of an error: those above it may tell whole statements. */
function innermost(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error)) return { code: '', message: String(error) };
  if (error.cause instanceof Error) return innermost(error.cause);
  return { code: 'code' in error ? String(error.code) : '', message: error.message };
}
