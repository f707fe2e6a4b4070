import type { Result } from '@turnwise/basics';
import type { z } from 'zod';
import type { FlowDocument } from '../schema/flow.ts';
import type { OperationError } from './operation-error.ts';

/** One kind of edit: its data, and what it does. `apply` never changes the flow it is given. */
export type OperationDefinition<Type extends string, Schema extends z.ZodType> = {
  readonly type: Type;
  readonly schema: Schema;
  apply(flow: FlowDocument, operation: z.output<NoInfer<Schema>>): Result<FlowDocument, OperationError>;
};

export function defineOperation<const Type extends string, Schema extends z.ZodType>(
  definition: OperationDefinition<Type, Schema>,
): OperationDefinition<Type, Schema> {
  return definition;
}
