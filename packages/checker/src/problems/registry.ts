import type { ProblemKind } from '../problem.ts';
import { aiOnCriticalPath } from './ai-on-critical-path.ts';
import { brokenPlaceholder } from './broken-placeholder.ts';
import { choiceWithoutBranch } from './choice-without-branch.ts';
import { danglingTarget } from './dangling-target.ts';
import { differingVersions } from './differing-versions.ts';
import { duplicateChoice } from './duplicate-choice.ts';
import { emojiOnlyText } from './emoji-only-text.ts';
import { emptyText } from './empty-text.ts';
import { exampleAnswers } from './example-answers.ts';
import type { Finder } from './finder.ts';
import { handoffOutOfReach } from './handoff-out-of-reach.ts';
import { idleAfterExpiry } from './idle-after-expiry.ts';
import { impossibleBranch } from './impossible-branch.ts';
import { impossibleRule } from './impossible-rule.ts';
import { impossibleValue } from './impossible-value.ts';
import { loopWithoutTurn } from './loop-without-turn.ts';
import { missingOtherwise } from './missing-otherwise.ts';
import { missingOutcome } from './missing-outcome.ts';
import { neverAskedAgain } from './never-asked-again.ts';
import { noStart } from './no-start.ts';
import { noWayToEnd } from './no-way-to-end.ts';
import { pointlessRule } from './pointless-rule.ts';
import { questionWithoutWayOut } from './question-without-way-out.ts';
import { quickReplyWithoutBranch } from './quick-reply-without-branch.ts';
import { refusedPattern } from './refused-pattern.ts';
import { requiredOnSomeWays } from './required-on-some-ways.ts';
import { requiredSlotSkipped } from './required-slot-skipped.ts';
import { roundCutShort } from './round-cut-short.ts';
import { sameReadBack } from './same-read-back.ts';
import { sensitiveInClear } from './sensitive-in-clear.ts';
import { sensitiveRemembered } from './sensitive-remembered.ts';
import { shadowedBranch } from './shadowed-branch.ts';
import { subflowCycle } from './subflow-cycle.ts';
import { tooManySteps } from './too-many-steps.ts';
import { unconfirmedAction } from './unconfirmed-action.ts';
import { unfilledDataRead } from './unfilled-data-read.ts';
import { unfilledSlotCompared } from './unfilled-slot-compared.ts';
import { unfilledSlotRead } from './unfilled-slot-read.ts';
import { unfinishedCondition } from './unfinished-condition.ts';
import { unfinishedState } from './unfinished-state.ts';
import { unfittingComparison } from './unfitting-comparison.ts';
import { unfittingFormat } from './unfitting-format.ts';
import { unfittingRule } from './unfitting-rule.ts';
import { unknownAction } from './unknown-action.ts';
import { unknownCountry } from './unknown-country.ts';
import { unknownFlow } from './unknown-flow.ts';
import { unknownInput } from './unknown-input.ts';
import { unknownIntent } from './unknown-intent.ts';
import { unknownLanguage } from './unknown-language.ts';
import { unknownOutcome } from './unknown-outcome.ts';
import { unknownSecret } from './unknown-secret.ts';
import { unknownSlot } from './unknown-slot.ts';
import { unknownState } from './unknown-state.ts';
import { unknownTimeZone } from './unknown-time-zone.ts';
import { unpublishedFlow } from './unpublished-flow.ts';
import { unreachableListener } from './unreachable-listener.ts';
import { unreachableState } from './unreachable-state.ts';
import { unusedAction } from './unused-action.ts';
import { unusedSlot } from './unused-slot.ts';
import { wrongMapping } from './wrong-mapping.ts';

/** Who finds which kind of problem. A missing one does not compile. */
export const finders = {
  no_start: noStart,
  dangling_target: danglingTarget,
  missing_otherwise: missingOtherwise,
  missing_outcome: missingOutcome,
  unfinished_state: unfinishedState,
  unfinished_condition: unfinishedCondition,
  unknown_slot: unknownSlot,
  unknown_state: unknownState,
  unknown_action: unknownAction,
  unknown_flow: unknownFlow,
  unpublished_flow: unpublishedFlow,
  unknown_intent: unknownIntent,
  unknown_outcome: unknownOutcome,
  unknown_secret: unknownSecret,
  unknown_input: unknownInput,
  unknown_language: unknownLanguage,
  unknown_time_zone: unknownTimeZone,
  unknown_country: unknownCountry,
  wrong_mapping: wrongMapping,
  empty_text: emptyText,
  emoji_only_text: emojiOnlyText,
  broken_placeholder: brokenPlaceholder,
  impossible_rule: impossibleRule,
  impossible_value: impossibleValue,
  pointless_rule: pointlessRule,
  unfitting_rule: unfittingRule,
  unfitting_format: unfittingFormat,
  refused_pattern: refusedPattern,
  duplicate_choice: duplicateChoice,
  sensitive_in_clear: sensitiveInClear,
  sensitive_remembered: sensitiveRemembered,
  choice_without_branch: choiceWithoutBranch,
  quick_reply_without_branch: quickReplyWithoutBranch,
  unfitting_comparison: unfittingComparison,
  shadowed_branch: shadowedBranch,
  impossible_branch: impossibleBranch,
  ai_on_critical_path: aiOnCriticalPath,
  unconfirmed_action: unconfirmedAction,
  question_without_way_out: questionWithoutWayOut,
  handoff_out_of_reach: handoffOutOfReach,
  unreachable_state: unreachableState,
  no_way_to_end: noWayToEnd,
  loop_without_turn: loopWithoutTurn,
  too_many_steps: tooManySteps,
  round_cut_short: roundCutShort,
  never_asked_again: neverAskedAgain,
  same_read_back: sameReadBack,
  subflow_cycle: subflowCycle,
  differing_versions: differingVersions,
  unfilled_slot_read: unfilledSlotRead,
  unfilled_slot_compared: unfilledSlotCompared,
  unfilled_data_read: unfilledDataRead,
  required_slot_skipped: requiredSlotSkipped,
  required_on_some_ways: requiredOnSomeWays,
  unreachable_listener: unreachableListener,
  idle_after_expiry: idleAfterExpiry,
  unused_slot: unusedSlot,
  unused_action: unusedAction,
  example_answers: exampleAnswers,
} satisfies Record<ProblemKind, Finder>;
