import { jsonValueSchema } from '@turnwise/flow';
import { z } from 'zod';
import { field, longText, section, shortText } from './config-fields.ts';

const mostInputs = 1_000;

/** What is talked to, and what it is for: `project.yaml`. */
export const projectSchema = section({
  /** A flow's file, beside this folder's others, or a template's id. */
  flow: field(z.string('has to be a text').trim().min(1, 'is empty'), null),
  metadata: section({ service_context: field(longText.trim(), null) }),
});

const inputSchema = z.preprocess(
  (value) => (typeof value === 'string' ? { input: value } : value),
  z.object(
    {
      input: z.string('has to be a text').trim().min(1, 'is empty'),
      metadata: z.preprocess(
        (value) => value ?? {},
        z
          .object(
            { persona: field(shortText, null), persona_description: field(longText, null) },
            'has to hold names and their values',
          )
          .catchall(jsonValueSchema),
      ),
    },
    'has to be a text, or an input with its metadata',
  ),
);

/** What the simulated users say first, and who they are: `inputs/generated.yaml`. */
export const inputsSchema = z.object(
  {
    inputs: z
      .array(inputSchema, 'has to be a list')
      .min(1, 'holds no input')
      .max(mostInputs, `holds more than ${mostInputs} inputs`),
  },
  'has to hold a list of inputs',
);
export type ExperimentInput = z.output<typeof inputSchema>;
