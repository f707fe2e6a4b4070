import type { BranchDocument, StateDocumentOf } from '@turnwise/flow';

type AskDocument = StateDocumentOf<'ask'>;
type AskChanges = { [Field in 'branches' | 'next' | 'otherwise']?: AskDocument[Field] | null };

/**
 * The changes that give a question these branches. With its first branch the way on becomes the way "otherwise", and
 * back again with the last one gone, so that an arrow already drawn stays where it is.
 */
export function withBranches(state: AskDocument, branches: BranchDocument[]): AskChanges {
  const before = state.branches?.length ?? 0;
  if (before === 0 && branches.length > 0 && state.next && !state.otherwise) {
    return { branches, next: null, otherwise: state.next };
  }
  if (before > 0 && branches.length === 0 && state.otherwise && !state.next) {
    return { branches, next: state.otherwise, otherwise: null };
  }
  return { branches };
}
