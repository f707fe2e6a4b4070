import type { z } from 'zod';
import type { Phrases } from '../phrases/phrases.ts';
import type { ReferenceMapper } from '../references/reference-mapper.ts';

/** One way a conversation leaves a state: a handle on the card, an arrow on the canvas. */
export type Exit = {
  /** Stable within the state: `next`, `otherwise`, `branch:<id>`, `outcome:<name>`, `retry`, ... */
  readonly port: string;
  /** What the exit stands for, in words for the card. */
  readonly label: string;
  readonly to: string;
  /** Where the target is kept in the state's document. */
  readonly path: readonly (string | number)[];
  /** An optional exit may stay empty without being a problem. */
  readonly optional: boolean;
};

/** Everything the document knows about one kind of state. The compiler asks each registry for one of these. */
export type KindDefinition<Kind extends string, Schema extends z.ZodType> = {
  readonly kind: Kind;
  readonly schema: Schema;
  /** A new state of this kind, as the palette makes it. */
  create(): z.input<NoInfer<Schema>>;
  /** The ways out, in the order the card shows them, as `phrases` call them. */
  exits(state: z.output<NoInfer<Schema>>, phrases: Phrases): Exit[];
  /** The same document with every reference and every text passed through `mapper`. */
  mapReferences(state: z.input<NoInfer<Schema>>, mapper: ReferenceMapper): z.input<NoInfer<Schema>>;
};

export function defineKind<const Kind extends string, Schema extends z.ZodType>(
  definition: KindDefinition<Kind, Schema>,
): KindDefinition<Kind, Schema> {
  return definition;
}

/** An exit kept in one field of the state. */
export const fieldExit = (field: string, label: string, to: string | undefined, optional = false): Exit => ({
  port: field,
  label,
  to: to ?? '',
  path: [field],
  optional,
});
