import { ok, type Result } from '@turnwise/basics';
import { z } from 'zod';
import { findUnsafeJson, maxNestingInEdit } from '../schema/find-unsafe-json.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { errorToWords } from '../schema/issue-to-words.ts';
import { addAction } from './add-action.ts';
import { addSlot } from './add-slot.ts';
import { addState } from './add-state.ts';
import { connect } from './connect.ts';
import type { OperationDefinition } from './define-operation.ts';
import { editAction } from './edit-action.ts';
import { editFlow } from './edit-flow.ts';
import { invalid } from './edit-record.ts';
import { editSettings } from './edit-settings.ts';
import { editSlot } from './edit-slot.ts';
import { editState } from './edit-state.ts';
import { moveBranch } from './move-branch.ts';
import { moveSlot } from './move-slot.ts';
import { moveStates } from './move-states.ts';
import type { OperationError } from './operation-error.ts';
import { paste } from './paste.ts';
import { removeAction } from './remove-action.ts';
import { removeFrame } from './remove-frame.ts';
import { removeListener } from './remove-listener.ts';
import { removeNote } from './remove-note.ts';
import { removeSlot } from './remove-slot.ts';
import { removeStates } from './remove-states.ts';
import { renameAction } from './rename-action.ts';
import { renameChoice } from './rename-choice.ts';
import { renameSlot } from './rename-slot.ts';
import { renameState } from './rename-state.ts';
import { replaceStates } from './replace-states.ts';
import { restoreState } from './restore-state.ts';
import { setFrame } from './set-frame.ts';
import { setListener } from './set-listener.ts';
import { setNote } from './set-note.ts';
import { setStart } from './set-start.ts';

/** Every edit the designer can make. */
export const flowOperationSchema = z.discriminatedUnion('type', [
  addAction.schema,
  addSlot.schema,
  addState.schema,
  connect.schema,
  editAction.schema,
  editFlow.schema,
  editSettings.schema,
  editSlot.schema,
  editState.schema,
  moveBranch.schema,
  moveSlot.schema,
  moveStates.schema,
  paste.schema,
  removeAction.schema,
  removeFrame.schema,
  removeListener.schema,
  removeNote.schema,
  removeSlot.schema,
  removeStates.schema,
  renameAction.schema,
  renameChoice.schema,
  renameSlot.schema,
  renameState.schema,
  replaceStates.schema,
  restoreState.schema,
  setFrame.schema,
  setListener.schema,
  setNote.schema,
  setStart.schema,
]);
export type FlowOperation = z.infer<typeof flowOperationSchema>;

type AnyOperation<Type extends FlowOperation['type']> = {
  readonly type: Type;
  apply(
    flow: FlowDocument,
    operation: Extract<FlowOperation, { type: Type }>,
  ): Result<FlowDocument, OperationError>;
};

const operations = {
  addAction,
  addSlot,
  addState,
  connect,
  editAction,
  editFlow,
  editSettings,
  editSlot,
  editState,
  moveBranch,
  moveSlot,
  moveStates,
  paste,
  removeAction,
  removeFrame,
  removeListener,
  removeNote,
  removeSlot,
  removeStates,
  renameAction,
  renameChoice,
  renameSlot,
  renameState,
  replaceStates,
  restoreState,
  setFrame,
  setListener,
  setNote,
  setStart,
} satisfies { [Type in FlowOperation['type']]: AnyOperation<Type> };

/**
 * Makes one edit. The flow given stays as it was, and parts that do not change stay the same objects. What is no
 * edit, or would leave a document that cannot be read again, is refused with a sentence.
 */
export function applyOperation(
  flow: FlowDocument,
  operation: FlowOperation,
): Result<FlowDocument, OperationError> {
  if (findUnsafeJson(operation, maxNestingInEdit)) return invalid('This is nested too deeply to be saved.');
  if (!Object.hasOwn(operations, operation.type)) return invalid('This edit is of a kind that is not known.');
  const definition = operations[operation.type] as OperationDefinition<string, z.ZodType<FlowOperation>>;
  const parsed = definition.schema.safeParse(operation);
  if (!parsed.success) return invalid(operationErrorToWords(parsed.error, operation));
  return definition.apply(flow, parsed.data);
}

/** A part's own issue is a whole sentence already; one of the edit around it is given its place. */
function operationErrorToWords(error: z.ZodError, operation: FlowOperation): string {
  const issue = error.issues[0];
  return issue?.code === 'custom' ? issue.message : errorToWords(error, operation);
}

/** Makes several edits as one: all of them, or none. */
export function applyOperations(
  flow: FlowDocument,
  list: readonly FlowOperation[],
): Result<FlowDocument, OperationError> {
  let edited = flow;
  for (const operation of list) {
    const result = applyOperation(edited, operation);
    if (!result.ok) return result;
    edited = result.value;
  }
  return ok(edited);
}
