import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of standard input as they arrive, without their line breaks. Lines end at a line feed and nowhere else:
 * inside JSON other separators are part of the text.
 */
export async function* inputLines(
  input: AsyncIterable<Buffer | string> = process.stdin,
): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.write(chunk))).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield withoutReturn(line);
  }
  rest += decoder.end();
  if (rest !== '') yield withoutReturn(rest);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** Writes one JSON object on one line of standard output. */
export function writeJsonLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** The answer to a line that cannot be read: the next line is read all the same. */
export const invalidLine = (message: string) => ({ error: { code: 'invalid_input', message } });
