import { z } from 'zod';

// What the files of an experiment are read with. People write them by hand, so every mistake has words of its own, and
// what is left out, or stands there with nothing behind it, has its default.

/** A value that may be left out. */
export const field = <Schema extends z.ZodType, Default>(schema: Schema, byDefault: Default) =>
  schema.nullish().transform((value) => value ?? byDefault);

/** Names and values; other names may stand there too. */
export const section = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.preprocess((value) => value ?? {}, z.object(shape, 'has to hold names and their values'));

/** A name or a short sentence. */
export const shortText = z
  .string('has to be a text')
  .trim()
  .min(1, 'is empty')
  .max(200, 'is longer than 200 letters');

export const longText = z.string('has to be a text').max(20_000, 'is longer than 20,000 letters');
