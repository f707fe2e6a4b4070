import {
  type BranchDocument,
  type FlowDocument,
  type JsonValue,
  resolveFlow,
  type Scalar,
  type StateDocument,
} from '@turnwise/flow';
import { createConversation, createProgram, step, type TraceEntry } from '@turnwise/runtime';
import { sawInWords } from './saw-in-words.ts';

/** What became of one branch: it was true, it was not (and what it saw), or it never had its turn. */
type BranchVerdict = {
  readonly id: string;
  readonly held: boolean | null;
  /** In the words of the flow's language. */
  readonly saw: string;
};

export type BranchTrial = {
  readonly verdicts: readonly BranchVerdict[];
  /** Where the message leads: a branch, the way for everything else, back to the question, or nowhere as drawn yet. */
  readonly way:
    | { readonly kind: 'branch'; readonly id: string }
    | { readonly kind: 'otherwise' }
    | { readonly kind: 'stays' | 'nowhere' };
  /** What is always listened for took the message before any branch was asked. */
  readonly rule: string | null;
};

export type BranchTrialInput = {
  readonly text: string;
  /** What is known before the message. */
  readonly slots: Readonly<Record<string, Scalar>>;
  /** ISO instant. */
  readonly at: string;
};

// Stands before a state that does not wait itself, so that there is a message to decide by.
const probe = 'try_a_message_here';

/**
 * Sends one message to a state by the engine conversations run on, and reads from its trace which branch took it.
 * Offline: what only AI can tell is not true.
 */
export function tryBranches(
  flow: FlowDocument,
  name: string,
  branches: readonly BranchDocument[],
  { text, slots, at }: BranchTrialInput,
): BranchTrial {
  const waits = flow.states[name]?.kind === 'ask';
  const listen: StateDocument = {
    kind: 'ask',
    prompt: '…',
    branches: [{ id: 'any', when: { kind: 'any' }, to: name }],
  };
  const tried: FlowDocument = waits ? flow : { ...flow, states: { ...flow.states, [probe]: listen } };
  const program = createProgram(tried);
  const begun = createConversation(program, { id: 'trial', flowVersion: 'draft', at });
  const asked = step(program, begun, {
    kind: 'authorSet',
    at,
    slots: { ...slots },
    state: waits ? name : probe,
  }).conversation;
  const { trace } = step(program, asked, { kind: 'userMessage', at, text });
  return readTrace(trace, {
    name,
    branches,
    stays: waits ? 'stays' : 'nowhere',
    sawOf: (branch, saw) => sawInWords(resolveFlow(flow), branch, saw),
  });
}

function readTrace(
  trace: readonly TraceEntry[],
  {
    name,
    branches,
    stays,
    sawOf,
  }: {
    name: string;
    branches: readonly BranchDocument[];
    stays: 'stays' | 'nowhere';
    sawOf: (branch: BranchDocument, saw: JsonValue) => string;
  },
): BranchTrial {
  const judged = trace.filter((entry) => entry.kind === 'condition' && entry.state === name);
  const used = new Set<TraceEntry>();
  const verdicts = branches.map((branch): BranchVerdict => {
    // The trace calls a branch by its label, which two may share; they are in the order of the list.
    const entry = judged.find(
      (each) => !used.has(each) && each.kind === 'condition' && each.branch === (branch.label || branch.id),
    );
    if (entry?.kind !== 'condition') return { id: branch.id, held: null, saw: '' };
    used.add(entry);
    return { id: branch.id, held: entry.held, saw: sawOf(branch, entry.saw) };
  });
  const left = trace.find((entry) => entry.kind === 'moved' && entry.from === name);
  // A branch that leads nowhere yet is taken all the same; only nothing comes of it.
  const taken = verdicts.find(({ held }) => held === true);
  const rule = judged.length === 0 ? trace.find((entry) => entry.kind === 'rule') : undefined;
  return {
    verdicts,
    way:
      taken !== undefined
        ? { kind: 'branch', id: taken.id }
        : left === undefined
          ? { kind: stays }
          : { kind: 'otherwise' },
    rule: rule?.kind === 'rule' ? rule.rule : null,
  };
}
