import type { ProblemKind } from '../problem.ts';
import { aiOnCriticalPath } from './ai-on-critical-path.ts';
import { choiceWithoutBranch } from './choice-without-branch.ts';
import { danglingTarget } from './dangling-target.ts';
import { duplicateChoice } from './duplicate-choice.ts';
import { emojiOnlyText } from './emoji-only-text.ts';
import { emptyText } from './empty-text.ts';
import type { Finder } from './finder.ts';
import { handoffOutOfReach } from './handoff-out-of-reach.ts';
import { impossibleRule } from './impossible-rule.ts';
import { loopWithoutTurn } from './loop-without-turn.ts';
import { missingOtherwise } from './missing-otherwise.ts';
import { missingOutcome } from './missing-outcome.ts';
import { neverAskedAgain } from './never-asked-again.ts';
import { noStart } from './no-start.ts';
import { noWayToEnd } from './no-way-to-end.ts';
import { questionWithoutWayOut } from './question-without-way-out.ts';
import { quickReplyWithoutBranch } from './quick-reply-without-branch.ts';
import { refusedPattern } from './refused-pattern.ts';
import { sameReadBack } from './same-read-back.ts';
import { shadowedBranch } from './shadowed-branch.ts';
import { subflowCycle } from './subflow-cycle.ts';
import { unconfirmedAction } from './unconfirmed-action.ts';
import { unfilledSlotRead } from './unfilled-slot-read.ts';
import { unfinishedCondition } from './unfinished-condition.ts';
import { unfinishedState } from './unfinished-state.ts';
import { unfittingComparison } from './unfitting-comparison.ts';
import { unfittingRule } from './unfitting-rule.ts';
import { unknownAction } from './unknown-action.ts';
import { unknownFlow } from './unknown-flow.ts';
import { unknownIntent } from './unknown-intent.ts';
import { unknownOutcome } from './unknown-outcome.ts';
import { unknownSecret } from './unknown-secret.ts';
import { unknownSlot } from './unknown-slot.ts';
import { unknownState } from './unknown-state.ts';
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
  unknown_intent: unknownIntent,
  unknown_outcome: unknownOutcome,
  unknown_secret: unknownSecret,
  wrong_mapping: wrongMapping,
  empty_text: emptyText,
  emoji_only_text: emojiOnlyText,
  impossible_rule: impossibleRule,
  unfitting_rule: unfittingRule,
  refused_pattern: refusedPattern,
  duplicate_choice: duplicateChoice,
  choice_without_branch: choiceWithoutBranch,
  quick_reply_without_branch: quickReplyWithoutBranch,
  unfitting_comparison: unfittingComparison,
  shadowed_branch: shadowedBranch,
  ai_on_critical_path: aiOnCriticalPath,
  unconfirmed_action: unconfirmedAction,
  question_without_way_out: questionWithoutWayOut,
  handoff_out_of_reach: handoffOutOfReach,
  unreachable_state: unreachableState,
  no_way_to_end: noWayToEnd,
  loop_without_turn: loopWithoutTurn,
  never_asked_again: neverAskedAgain,
  same_read_back: sameReadBack,
  subflow_cycle: subflowCycle,
  unfilled_slot_read: unfilledSlotRead,
  unreachable_listener: unreachableListener,
  unused_slot: unusedSlot,
  unused_action: unusedAction,
} satisfies Record<ProblemKind, Finder>;
