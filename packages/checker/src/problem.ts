import type { FlowOperation } from '@turnwise/flow';

/** Every kind of problem the checker knows: one file each in `problems/`. */
export type ProblemKind =
  | 'no_start'
  | 'dangling_target'
  | 'missing_otherwise'
  | 'missing_outcome'
  | 'unfinished_state'
  | 'unfinished_condition'
  | 'unknown_slot'
  | 'unknown_state'
  | 'unknown_action'
  | 'unknown_flow'
  | 'unpublished_flow'
  | 'unknown_intent'
  | 'unknown_outcome'
  | 'unknown_secret'
  | 'unknown_input'
  | 'unknown_language'
  | 'unknown_time_zone'
  | 'unknown_country'
  | 'wrong_mapping'
  | 'empty_text'
  | 'emoji_only_text'
  | 'broken_placeholder'
  | 'impossible_rule'
  | 'impossible_value'
  | 'pointless_rule'
  | 'unfitting_rule'
  | 'unfitting_format'
  | 'refused_pattern'
  | 'duplicate_choice'
  | 'sensitive_in_clear'
  | 'sensitive_remembered'
  | 'choice_without_branch'
  | 'quick_reply_without_branch'
  | 'unfitting_comparison'
  | 'shadowed_branch'
  | 'impossible_branch'
  | 'ai_on_critical_path'
  | 'unconfirmed_action'
  | 'question_without_way_out'
  | 'handoff_out_of_reach'
  | 'unreachable_state'
  | 'no_way_to_end'
  | 'loop_without_turn'
  | 'too_many_steps'
  | 'round_cut_short'
  | 'never_asked_again'
  | 'same_read_back'
  | 'subflow_cycle'
  | 'differing_versions'
  | 'unfilled_slot_read'
  | 'unfilled_slot_compared'
  | 'unfilled_data_read'
  | 'required_slot_skipped'
  | 'required_on_some_ways'
  | 'unreachable_listener'
  | 'idle_after_expiry'
  | 'unused_slot'
  | 'unused_action'
  | 'example_answers';

/** Errors block publishing; warnings do not. */
export type Severity = 'error' | 'warning';

/** Where a problem is: what to select, and which way out (`port`) or field of it to show. */
export type Place =
  | { readonly in: 'state'; readonly name: string; readonly port?: string; readonly field?: string }
  | { readonly in: 'slot'; readonly name: string; readonly field?: string }
  | { readonly in: 'action'; readonly name: string }
  | { readonly in: 'listener'; readonly id: string }
  | { readonly in: 'settings' }
  | { readonly in: 'flow' };

/** A one-click repair: edits that make the problem go away, and what the button says. */
export type Fix = { readonly label: string; readonly operations: FlowOperation[] };

/** Something that is wrong with a flow, in words its author can act on. */
export type Problem = {
  /** Kind and place: the same problem keeps its id while the flow is edited elsewhere. */
  readonly id: string;
  readonly kind: ProblemKind;
  readonly severity: Severity;
  /** Nothing is wrong: the author has not come to it yet. A flow that is being drawn is full of these. */
  readonly isUnfinished?: true;
  /** One plain sentence that calls things by their labels. */
  readonly message: string;
  readonly place: Place;
  /** An example that shows it: a message, or the way a conversation takes. */
  readonly witness?: string;
  readonly fix?: Fix;
};

/** A problem as its finder tells it; `about` tells apart several of one kind in one place. */
export type Finding = Omit<Problem, 'id' | 'kind'> & { readonly about?: string };
