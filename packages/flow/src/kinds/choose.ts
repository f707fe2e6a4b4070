import { z } from 'zod';
import { mapList } from '../references/map-list.ts';
import { mapTarget, mapText, withMapped } from '../references/map-parts.ts';
import { targetSchema } from '../schema/names.ts';
import { commonStateFields } from './common.ts';
import { defineKind, type Exit, fieldExit } from './define-kind.ts';

export const chooseSchema = z.object({
  kind: z.literal('choose'),
  ...commonStateFields,
  /** What the AI is to find out about the last message. */
  question: z.string().default(''),
  /** The only places it may choose from. */
  options: z
    .array(
      z.object({
        label: z.string().default(''),
        description: z.string().default(''),
        to: targetSchema.default(''),
      }),
    )
    .default([]),
  /** Taken with no AI, and whenever its answer is none of the options. */
  otherwise: targetSchema.default(''),
});

/** The AI picks the next state from a list; never on a critical path. */
export const choose = defineKind({
  kind: 'choose',
  schema: chooseSchema,
  create: () => ({ kind: 'choose' as const, question: '', options: [], otherwise: '' }),
  exits: (state, { exits: words }): Exit[] => [
    ...state.options.map((option, index) => ({
      port: `option:${index}`,
      label: option.label || words.option(index + 1),
      to: option.to,
      path: ['options', index, 'to'],
      optional: false,
    })),
    fieldExit('otherwise', words.otherwise, state.otherwise),
  ],
  mapReferences(state, mapper) {
    let mapped = withMapped(state, 'question', (text) => mapText(text, mapper, 'question'));
    mapped = withMapped(mapped, 'options', (options) =>
      mapList(options, (option, index) =>
        withMapped(option, 'to', (to) => mapTarget(to, mapper, `options.${index}.to`)),
      ),
    );
    return withMapped(mapped, 'otherwise', (to) => mapTarget(to, mapper, 'otherwise'));
  },
});
