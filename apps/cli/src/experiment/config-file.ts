import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { ExitWith } from '../exit-with.ts';
import { readText } from '../read-text.ts';
import { type ParsedConfig, parseJsonConfig, parseYamlConfig } from './parse-config.ts';

/** A file of an experiment as it was written, not yet judged. */
export type ConfigFile = ParsedConfig & { readonly file: string };

const endings = ['yaml', 'yml', 'json'] as const;
const mostBytes = 5 * 1_024 * 1_024;
/** Of many mistakes the first ones are told: mended, they often take others with them. */
const mostMistakes = 5;

/** The first of some files that is there, each as YAML or JSON; null where none is. Unreadable ends the command with 2. */
export async function openConfigFile(folder: string, names: readonly string[]): Promise<ConfigFile | null> {
  for (const name of names) {
    for (const ending of endings) {
      const file = join(folder, `${name}.${ending}`);
      const found = await stat(file).catch(() => null);
      if (!found) continue;
      if (!found.isFile()) throw new ExitWith(2, `${file} is no file.`);
      if (found.size > mostBytes) {
        throw new ExitWith(2, `${file} is larger than 5 MiB, which no experiment needs.`);
      }
      const text = await readText(file);
      const parsed = ending === 'json' ? parseJsonConfig(text) : await parseYamlConfig(text);
      if (!parsed.ok) throw new ExitWith(2, `${file}${parsed.error}`);
      return { file, ...parsed.value };
    }
  }
  return null;
}

/** What a file says, judged. Each mistake is told with its place; the value itself is not, it may be a key. */
export function readConfig<Schema extends z.ZodType>(
  schema: Schema,
  { file, value, lineOf }: ConfigFile,
): z.output<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const mistakes = read.error.issues.slice(0, mostMistakes).map(({ path, message }) => {
    const line = lineOf(path);
    const place = `${pathToWords(path)}${line === null ? '' : ` (line ${line})`}`.trim();
    return `${place} ${message}.`.trim();
  });
  throw new ExitWith(2, mistakes.map((mistake) => `${file}: ${mistake}`).join('\n'));
}

const pathToWords = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (words, part) =>
      typeof part === 'number' ? `${words}[${part}]` : `${words}${words === '' ? '' : '.'}${String(part)}`,
    '',
  );
