import { type ReactNode, useState } from 'react';
import { cx } from '../../../ui/cx.ts';
import { deferred } from '../../../ui/deferred.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ErrorBoundary } from '../../../ui/ErrorBoundary.tsx';
import { onceDrawn } from '../../../ui/once-drawn.ts';
import { Segmented } from '../../../ui/Segmented.tsx';
import { SidePanel } from '../../../ui/SidePanel.tsx';
import { Waiting } from '../../../ui/Spinner.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { stateLabel } from '../panels/state-label.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { shellMessages as words } from './messages.ts';
import styles from './RightSide.module.css';

const Loading = () => <Waiting label={words.right} />;
// The canvas comes first.
const StatePanel = deferred(
  onceDrawn(() => import('../panels/StatePanel.tsx').then((module) => module.StatePanel)),
  Loading,
);
const FramePanel = deferred(
  onceDrawn(() => import('../frames/FramePanel.tsx').then((module) => module.FramePanel)),
  Loading,
);
const FlowPanel = deferred(
  onceDrawn(() => import('../panels/FlowPanel.tsx').then((module) => module.FlowPanel)),
  Loading,
);

const initialWidth = () => (innerWidth < 1200 ? 320 : 372);

/** Details of what is selected. While Try it is open it has this side, and details are one press away. */
export function RightSide({ tryIt }: { tryIt: ReactNode }) {
  const isTrying = tryIt !== null;
  const [width] = useState(() => ({ initial: initialWidth(), min: 300, max: 560 }));
  const inFront = useEditor((editor) => editor.inFront);
  const bringToFront = useEditor((editor) => editor.bringToFront);
  const title = useDetailsTitle();
  const selected = useEditor((editor) => editor.selection.states[0]);
  const frame = useEditor((editor) => editor.selection.frames[0]);
  const stateKey = useKeyThatSurvivesRenames(selected);
  const detailsKey = selected === undefined && frame !== undefined ? `frame ${frame}` : stateKey;

  const showsTryIt = isTrying && inFront === 'tryIt';
  return (
    <SidePanel side="right" label={words.right} width={width} storageKey="turnwise.right">
      {isTrying && (
        <div className={styles.switch}>
          <Segmented
            aria-label={words.rightSide}
            size="small"
            fill
            value={inFront}
            onValueChange={bringToFront}
            options={[
              { value: 'tryIt', label: words.tryIt },
              { value: 'details', label: title },
            ]}
          />
        </div>
      )}
      {/* Kept alive while details are shown, so that the talk goes on where it was. */}
      {isTrying && (
        <div className={styles.part} hidden={!showsTryIt}>
          <ErrorBoundary what={words.tryIt}>{tryIt}</ErrorBoundary>
        </div>
      )}
      {!showsTryIt && (
        // Each of its own, and scrolling by itself: what is shown next begins at its top, however tall it is.
        <div key={detailsKey} className={cx(styles.part, styles.details)}>
          <Details />
        </div>
      )}
    </SidePanel>
  );
}

function useDetailsTitle(): string {
  const count = useEditor((editor) => editor.selection.states.length);
  const isFrame = useEditor((editor) => editor.selection.frames.length === 1);
  const label = useEditor(({ flow, selection }) => {
    const [name] = selection.states;
    return name === undefined ? '' : stateLabel(name, flow.states[name]);
  });
  if (count === 0) return isFrame ? words.frame : words.flow;
  return count === 1 ? words.edit(label) : words.several(count);
}

function Details() {
  const count = useEditor((editor) => editor.selection.states.length);
  const name = useEditor((editor) => editor.selection.states[0]);
  const frame = useEditor(({ selection }) =>
    selection.frames.length === 1 ? selection.frames[0] : undefined,
  );
  if (count > 1) {
    return (
      <EmptyState title={words.severalTitle(count)} headingLevel={2}>
        {words.severalText}
      </EmptyState>
    );
  }
  return (
    <ErrorBoundary what={words.right} resetKey={name}>
      {name === undefined ? (
        frame === undefined ? (
          <FlowPanel />
        ) : (
          <FramePanel id={frame} />
        )
      ) : (
        <>
          <VisuallyHidden>
            <h2>{words.details}</h2>
          </VisuallyHidden>
          <StatePanel name={name} />
        </>
      )}
    </ErrorBoundary>
  );
}

/**
 * A new key for each other state, and the same one when the state at hand was renamed: a press on something in the
 * panel, which takes the focus from the title and so renames, must still find it there.
 */
function useKeyThatSurvivesRenames(name: string | undefined): number {
  const store = useEditorStore();
  const [shown, setShown] = useState({ name, key: 0 });
  if (shown.name === name) return shown.key;
  const isRename =
    shown.name !== undefined &&
    name !== undefined &&
    !Object.hasOwn(store.getState().flow.states, shown.name);
  const next = { name, key: isRename ? shown.key : shown.key + 1 };
  setShown(next);
  return next.key;
}
