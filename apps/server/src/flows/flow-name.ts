import { err, ok, type Result } from '@turnwise/basics';
import { z } from 'zod';
import type { Failure } from '../failure.ts';

export const flowNameSchema = z
  .string()
  .trim()
  .min(1, 'Give the flow a name.')
  .max(120, 'A name has at most 120 letters.');

/** A name somebody gave a flow, as it is kept. A flow under any other could not be read again. */
export function readFlowName(name: string): Result<string, Failure> {
  const read = flowNameSchema.safeParse(name);
  if (read.success) return ok(read.data);
  return err({ code: 'invalid_request', message: read.error.issues[0]?.message ?? '' });
}
