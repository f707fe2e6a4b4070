import { Lightbulb } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { focusCanvas } from '../canvas/focus-canvas.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import styles from './Hints.module.css';
import { hintFor, hintsUsed } from './hints.ts';
import { retiredHints, useKeptList } from './kept-lists.ts';
import { guideMessages as words } from './messages.ts';

/** One hint at a time, at the moment it helps; gone for good once its advice was taken. */
export function Hints() {
  const store = useEditorStore();
  const retired = useKeptList(retiredHints);
  const hint = useEditor((editor) => hintFor(editor, retired));
  // The bar of what can be done with several states stands where hints do.
  const hasBar = useEditor((editor) => editor.selection.states.length > 1);
  useEffect(
    () =>
      store.subscribe((after, before) => retiredHints.add(...hintsUsed(before, after, retiredHints.read()))),
    [store],
  );
  if (hint === null || hasBar) return null;
  return (
    <div className={styles.hint} role="note" aria-label={words.hint} data-over-canvas="top">
      <Lightbulb aria-hidden="true" />
      <p>{words.hints[hint]}</p>
      <Button
        variant="ghost"
        size="small"
        onClick={() => {
          retiredHints.add(hint);
          focusCanvas();
        }}
      >
        {words.gotIt}
      </Button>
    </div>
  );
}
