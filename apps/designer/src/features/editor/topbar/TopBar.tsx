import { ChevronLeft, Play, Redo2, Undo2 } from 'lucide-react';
import { Link } from 'wouter';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { NavTabs } from '../../../ui/NavTabs.tsx';
import { Tooltip } from '../../../ui/Tooltip.tsx';
import { type EditorTab, editorTabs } from '../editor-page-props.ts';
import { ProblemsBadge } from '../problems/ProblemsBadge.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { FlowMenu } from './FlowMenu.tsx';
import { FlowName } from './FlowName.tsx';
import { topbarMessages as words } from './messages.ts';
import { PublishedPill } from './PublishedPill.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import styles from './TopBar.module.css';

/** The flow's name and state, its parts, and what is done with it as a whole. */
export function TopBar({
  tab,
  canTry,
  flush,
}: {
  tab: EditorTab;
  canTry: boolean;
  flush: () => Promise<void>;
}) {
  const flowId = useEditor((editor) => editor.flow.id);
  const tryItOpen = useEditor((editor) => editor.tryItOpen);
  const setTryItOpen = useEditor((editor) => editor.setTryItOpen);
  const showDialog = useEditor((editor) => editor.showDialog);
  const isDesign = tab === 'design';
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        <Tooltip label={words.back}>
          <Link href="/" className={styles.back} aria-label={words.back}>
            <ChevronLeft aria-hidden="true" />
          </Link>
        </Tooltip>
        <FlowName />
        <PublishedPill />
        <span className={styles.saved}>
          <SaveStatus />
        </span>
        <UndoRedo />
      </div>
      <NavTabs
        label={words.tabs}
        items={editorTabs.map((name) => ({
          href: name === 'design' ? `/flows/${flowId}` : `/flows/${flowId}/${name}`,
          label: words[name],
          current: name === tab,
        }))}
      />
      <div className={styles.end}>
        <ProblemsBadge />
        {isDesign && canTry && (
          <Button
            icon={<Play aria-hidden="true" />}
            aria-pressed={tryItOpen}
            className={tryItOpen ? styles.pressed : undefined}
            onClick={() => setTryItOpen(!tryItOpen)}
          >
            {words.tryIt}
          </Button>
        )}
        <Button variant="primary" onClick={() => showDialog('publish')}>
          {words.publish}
        </Button>
        <FlowMenu flush={flush} />
      </div>
    </header>
  );
}

function UndoRedo() {
  const canUndo = useEditor((editor) => editor.canUndo);
  const canRedo = useEditor((editor) => editor.canRedo);
  const undoLabel = useEditor((editor) => editor.undoLabel);
  const redoLabel = useEditor((editor) => editor.redoLabel);
  const undo = useEditor((editor) => editor.undo);
  const redo = useEditor((editor) => editor.redo);
  return (
    <>
      <IconButton
        label={undoLabel ? words.undoThis(undoLabel) : words.undo}
        shortcut="Mod+Z"
        icon={<Undo2 />}
        disabled={!canUndo}
        onClick={undo}
      />
      <IconButton
        label={redoLabel ? words.redoThis(redoLabel) : words.redo}
        shortcut="Mod+Shift+Z"
        icon={<Redo2 />}
        disabled={!canRedo}
        onClick={redo}
      />
    </>
  );
}
