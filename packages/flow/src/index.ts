export { chosenHandoff } from './chosen-handoff.ts';
export { conditionToWords } from './conditions/condition-to-words.ts';
export { isAboutWords } from './conditions/is-about-words.ts';
export { isUncertainCondition } from './conditions/is-uncertain-condition.ts';
export { isPresenceOp, opsBySlotType } from './conditions/ops-by-slot-type.ts';
export { diffExits, type ExitDiff } from './diff-exits.ts';
export { changedFields, diffFlows, type FlowDiff } from './diff-flows.ts';
export { flowToMermaid } from './export/flow-to-mermaid.ts';
export { type Extraction, extractSubFlow } from './extract/extract-sub-flow.ts';
export type { ExtractionRefusal } from './extract/extraction-refusal.ts';
export { followRenames } from './follow-renames.ts';
export { frameByState, framesInFrame, notesInFrame, statesInFrame } from './frames/frame-members.ts';
export type { Exit } from './kinds/define-kind.ts';
export {
  createState,
  exitsOf,
  mapStateReferences,
  resolveState,
  type State,
  type StateDocument,
  type StateDocumentOf,
  type StateKind,
  type StateOf,
  stateKinds,
  stateSchema,
} from './kinds/registry.ts';
export { slotsReadBackBy } from './kinds/slots-read-back.ts';
export { subflowOutcomes } from './kinds/subflow.ts';
export { waitsForUser } from './kinds/waits-for-user.ts';
export { migrateFlow } from './migrations/migrate-flow.ts';
export {
  applyOperation,
  applyOperations,
  type FlowOperation,
  flowOperationSchema,
} from './operations/apply-operation.ts';
export { copyFragment } from './operations/copy-fragment.ts';
export { copyState } from './operations/copy-state.ts';
export type { OperationError } from './operations/operation-error.ts';
export { type Fragment, fragmentSchema, pastedFrames, pastedNames } from './operations/paste.ts';
export type { StateCopy } from './operations/restore-state.ts';
export { type RestoredWith, restoredWith } from './operations/restored-with.ts';
export { englishPhrases } from './phrases/english-phrases.ts';
export { outcomeLabel, withOutcomeLabels } from './phrases/outcome-label.ts';
export type { Phrases } from './phrases/phrases.ts';
export { flowsRunBy, type VersionWanted } from './references/flows-run-by.ts';
export { identityMapper } from './references/identity-mapper.ts';
export { mapFlowReferences, type ReferencePlace } from './references/map-flow-references.ts';
export type { ReferenceMapper, SlotUse } from './references/reference-mapper.ts';
export { type Mention, mentionsIn, type Reference, referencesOf } from './references/references-of.ts';
export { type Renames, renamesBetween } from './renames-between.ts';
export { type Action, type ActionDocument, actionSchema } from './schema/action.ts';
export { type Branch, type BranchDocument, branchSchema } from './schema/branch.ts';
export {
  type Comparand,
  type ComparisonOp,
  type Condition,
  type ConditionDocument,
  type ConditionKind,
  comparisonOps,
  conditionSchema,
} from './schema/condition.ts';
export { createFlow } from './schema/create-flow.ts';
export { daysFromToday } from './schema/days-from-today.ts';
export {
  currentSchemaVersion,
  type Flow,
  type FlowDocument,
  flowFormat,
  flowSchema,
  type Note,
  type NoteDocument,
  type Position,
} from './schema/flow.ts';
export {
  type Frame,
  type FrameColor,
  type FrameDocument,
  frameColors,
  framesOf,
  freeFrameId,
  minFrameSize,
  withFrames,
} from './schema/frame.ts';
export { isTimeZone } from './schema/is-time-zone.ts';
export { whatIsExpected } from './schema/issue-to-words.ts';
export { type JsonValue, jsonValueSchema } from './schema/json-value.ts';
export {
  type Listener,
  type ListenerDocument,
  type ListenerKind,
  listenerKinds,
  listenerSchema,
} from './schema/listener.ts';
export { flowIdSchema, freeName, isName, labelToName, nameSchema, type Target } from './schema/names.ts';
export {
  englishFlowParseWords,
  type FlowParseError,
  type FlowParseWords,
  parseFlow,
  parseFlowText,
  serializeFlow,
} from './schema/parse-flow.ts';
export {
  resolveAction,
  resolveFlow,
  resolveListener,
  resolveSettings,
  resolveSlot,
  resolveSlots,
} from './schema/resolve-flow.ts';
export type { Retry, RetryDocument, RetryExit } from './schema/retry.ts';
export { type Settings, type SettingsDocument, settingsSchema } from './schema/settings.ts';
export {
  type Choice,
  type Scalar,
  type Slot,
  type SlotDocument,
  type SlotFormat,
  type SlotType,
  scalarSchema,
  slotSchema,
  slotTypes,
} from './schema/slot.ts';
export { type SlotRule, type SlotRuleKind, slotRuleSchema } from './schema/slot-rule.ts';
export { parseTemplate, placeholderSlot, placeholdersIn } from './schema/text-template.ts';
export type { ValueExpression } from './schema/value-expression.ts';
export { onAnyWeekday } from './weekdays/on-any-weekday.ts';
export { type WeekSpan, weekSpan } from './weekdays/week-span.ts';
export { type Weekday, weekdays } from './weekdays/weekday.ts';
export { weekdayOf } from './weekdays/weekday-of.ts';
