import { changedFields, type FlowDocument, type RestoredWith } from '@turnwise/flow';
import { useToast } from '../../ui/Toast.tsx';
import { versionMessages as words } from './messages.ts';
import { restoredWords } from './restored-words.ts';
import { stateName } from './value-words.ts';

/** Puts one state of another document into the draft as one undo step; null when that was refused. */
export type RestoreState = (
  name: string,
  version: FlowDocument,
  label: string,
) => { readonly restored: RestoredWith; undo(): void } | null;

/** Puts a state back and says what came along, and what is left to do. */
export function useRestoreState(draft: FlowDocument, restoreState: RestoreState) {
  const toast = useToast();
  return (name: string, version: FlowDocument, number: number): void => {
    const label = stateName(version, name);
    const done = restoreState(name, version, words.restoreStateLabel(label, number));
    if (!done) return;
    toast.show({
      text: [words.stateRestored(label, number), ...restoredWords(draft, version, done.restored)].join(' '),
      tone: 'ok',
      duration: 12_000,
      action: { label: words.undo, onSelect: done.undo },
    });
  };
}

/** Whether a state of another document is not in the draft, or not as it is there. */
export function differsFromDraft(draft: FlowDocument, version: FlowDocument, name: string): boolean {
  const theirs = Object.hasOwn(version.states, name) ? version.states[name] : undefined;
  const mine = Object.hasOwn(draft.states, name) ? draft.states[name] : undefined;
  return theirs !== undefined && (mine === undefined || changedFields(mine, theirs).length > 0);
}
