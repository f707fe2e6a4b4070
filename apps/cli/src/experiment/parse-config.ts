import { err, ok, type Result } from '@turnwise/basics';

/** What stands in a file, and in which line. */
export type ParsedConfig = {
  readonly value: unknown;
  /** Where a value stands, or what holds it; null where nobody knows. */
  lineOf(path: readonly PropertyKey[]): number | null;
};

/** What is wrong goes on from the file's name. It quotes nothing of the file: what is quoted may be a key. */
type Parsed = Result<ParsedConfig, string>;

/** YAML 1.2. Its reader is loaded by who needs it and by nobody else. */
export async function parseYamlConfig(text: string): Promise<Parsed> {
  const { isNode, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  if (isNestedTooDeeply(text)) return err(nestedTooDeeply);
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    const [error] = document.errors;
    if (error) {
      const { line, col } = lines.linePos(error.pos[0]);
      return err(
        `, line ${line}, column ${col}: this is no YAML. ${yamlMistakes[error.code] ?? ''}`.trimEnd(),
      );
    }
    const value: unknown = document.toJS();
    return ok({
      value,
      lineOf(path) {
        for (let length = path.length; length > 0; length--) {
          const node = document.getIn(path.slice(0, length), true);
          if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
        }
        return null;
      },
    });
  } catch (error) {
    // Aliases of aliases of aliases come to more than any memory holds.
    if (error instanceof ReferenceError)
      return err(' repeats parts of itself too often, or ones that are not there.');
    if (error instanceof RangeError) return err(nestedTooDeeply);
    throw error;
  }
}

const nestedTooDeeply = ' is nested too deeply.';
const mostLevels = 200;

/**
 * Brackets in brackets, dashes behind dashes, lines far to the right: the parser follows each with a call of its own, and
 * where the stack ends it may take the whole process along. Only roughly counted: nobody writes anything near it.
 */
function isNestedTooDeeply(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth++;
    else if ((sign === ']' || sign === '}') && depth > 0) depth--;
    if (depth > mostLevels) return true;
  }
  return /(?:[-?:][ \t]+){200}|^[ \t]{400}/m.test(text);
}

/** By the parser's code; the others are told by their place alone. */
const yamlMistakes: Readonly<Record<string, string>> = {
  BAD_INDENT: 'The indentation does not fit.',
  BLOCK_AS_IMPLICIT_KEY: 'Is something indented too far, or a colon too many?',
  DUPLICATE_KEY: 'This name stands there already.',
  MISSING_CHAR: 'Something is missing, such as a quote or a bracket.',
  MULTILINE_IMPLICIT_KEY: 'Is a colon missing?',
  MULTIPLE_DOCS: 'Only one document may stand in the file.',
  TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
  UNEXPECTED_TOKEN: 'Text with signs in it is best put in quotes.',
};

export function parseJsonConfig(text: string): Parsed {
  try {
    return ok({ value: JSON.parse(text), lineOf: () => null });
  } catch (error) {
    const [, position] = (error instanceof Error ? error.message : '').match(/position (\d+)/) ?? [];
    if (position === undefined) return err(' is no JSON.');
    return err(`, line ${text.slice(0, Number(position)).split('\n').length}: this is no JSON.`);
  }
}
