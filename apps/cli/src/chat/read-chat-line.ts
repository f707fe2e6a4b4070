import { err, ok, type Result } from '@turnwise/basics';
import { z } from 'zod';
import { readDuration } from './read-duration.ts';

/** What one line of `turnwise chat --json` asks for. */
export type ChatLine =
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'passTime'; readonly milliseconds: number }
  | { readonly kind: 'resume' };

const controlSchema = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ passTime: z.string() }),
  z.strictObject({ resume: z.literal(true) }),
]);

/**
 * A line is what the user says, unless it is a JSON object: `{"passTime":"72h"}`, `{"resume":true}`, or
 * `{"text":"..."}` for a message with line breaks. Other objects are refused with a sentence.
 */
export function readChatLine(line: string): Result<ChatLine, string> {
  const json = parseObject(line);
  if (json === null) return ok({ kind: 'say', text: line });
  const control = controlSchema.safeParse(json);
  if (!control.success) {
    return err(
      'This object is none of {"text":"..."}, {"passTime":"72h"} and {"resume":true}. To say it, put it into "text".',
    );
  }
  if ('text' in control.data) return ok({ kind: 'say', text: control.data.text });
  if ('resume' in control.data) return ok({ kind: 'resume' });
  const milliseconds = readDuration(control.data.passTime);
  if (milliseconds === null) {
    return err(`"${control.data.passTime}" is no length of time. Write it as 30m, 72h or 3d.`);
  }
  return ok({ kind: 'passTime', milliseconds });
}

function parseObject(line: string): object | null {
  if (!line.trimStart().startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
