import { err, ok, type Result } from '@turnwise/basics';
import { RE2JS } from 're2js';
import type { Span } from '../understanding.ts';

export type Pattern = {
  find(text: string): { span: Span; text: string } | null;
  /** The whole text satisfies the pattern. */
  matches(text: string): boolean;
};

/** Why the engine refuses a pattern: as one plain sentence, and as what other languages make theirs of. */
export type PatternRefusal = {
  readonly message: string;
  readonly reason: 'look_around' | 'back_reference' | 'flags' | 'unreadable';
  /** The flags, or what the engine says itself. */
  readonly detail: string;
};

const CACHE_LIMIT = 500;
const compiled = new Map<string, Result<Pattern, PatternRefusal>>();

const flagBits = (flags: string): number | null => {
  let bits = 0;
  for (const flag of flags) {
    if (flag === 'i') bits |= RE2JS.CASE_INSENSITIVE;
    else if (flag === 'm') bits |= RE2JS.MULTILINE;
    else if (flag === 's') bits |= RE2JS.DOTALL;
    else if (flag !== 'u' && flag !== 'g') return null;
  }
  return bits;
};

function refusal(pattern: string, error: unknown): PatternRefusal {
  if (/\(\?<?[=!]/.test(pattern)) {
    const message = 'Look-ahead and look-behind are not supported in patterns.';
    return { message, reason: 'look_around', detail: '' };
  }
  if (/\\[1-9]/.test(pattern)) {
    const message = 'Back-references such as \\1 are not supported in patterns.';
    return { message, reason: 'back_reference', detail: '' };
  }
  const detail = error instanceof Error ? error.message.replace(/^error parsing regexp:\s*/i, '') : '';
  const message = detail === '' ? 'This pattern cannot be read.' : `This pattern cannot be read: ${detail}.`;
  return { message, reason: 'unreadable', detail };
}

/** Compiles an author's regular expression for a linear-time engine; the error is a sentence for the author. */
export function compilePattern(pattern: string, flags = ''): Result<Pattern, PatternRefusal> {
  const key = `${flags}/${pattern}`;
  const known = compiled.get(key);
  if (known) return known;
  const result = compile(pattern, flags);
  if (compiled.size >= CACHE_LIMIT) compiled.clear();
  compiled.set(key, result);
  return result;
}

function compile(pattern: string, flags: string): Result<Pattern, PatternRefusal> {
  const bits = flagBits(flags);
  if (bits === null) {
    const message = `"${flags}" are not known flags; use i, m or s.`;
    return err({ message, reason: 'flags', detail: flags });
  }
  try {
    const regex = RE2JS.compile(pattern, bits);
    return ok({
      find(text) {
        const matcher = regex.matcher(text);
        if (!matcher.find()) return null;
        const start = matcher.start();
        const end = matcher.end();
        return { span: [start, end], text: text.slice(start, end) };
      },
      matches: (text) => regex.matcher(text).matches(),
    });
  } catch (error) {
    return err(refusal(pattern, error));
  }
}
