import { err, ok, type Result } from '@turnwise/basics';
import type { Context } from 'hono';
import { readLimited } from '../effects/read-limited.ts';
import type { Failure } from '../failure.ts';

const notJson: Failure = {
  code: 'invalid_request',
  message: 'The body of this request cannot be read as JSON.',
};

/** Reads a JSON body of at most `limit` bytes: by its announced length, which HTTP holds it to, else by counting. */
export async function readJson(c: Context, limit: number): Promise<Result<unknown, Failure>> {
  const announced = c.req.header('content-length');
  const tooLarge: Failure = {
    code: 'too_large',
    message: `This is more than ${Math.round(limit / 1024)} KB, which is too large for a message.`,
  };
  let text: string;
  if (announced !== undefined && c.req.header('transfer-encoding') === undefined) {
    if (Number(announced) > limit) return err(tooLarge);
    text = await c.req.text();
  } else {
    const bytes = c.req.raw.body ? await readLimited(c.req.raw.body, limit) : new Uint8Array();
    if (!bytes) return err(tooLarge);
    text = new TextDecoder().decode(bytes);
  }
  try {
    return ok(JSON.parse(text));
  } catch {
    return err(notJson);
  }
}
