import { readFile } from 'node:fs/promises';
import { ExitWith } from './exit-with.ts';

/** A file's text; `-` reads standard input to its end. Unreadable ends the command with exit code 2. */
export async function readText(file: string): Promise<string> {
  const text = file === '-' ? await readStandardInput() : await readIfThere(file);
  if (text === null) throw new ExitWith(2, `There is no file ${file}.`);
  return text;
}

/** A file's text; null when there is no such file. */
export async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return null;
    if (reason === 'EISDIR') throw new ExitWith(2, `${file} is a folder, not a file.`);
    throw new ExitWith(2, `${file} cannot be read (${reason}).`);
  }
}

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
