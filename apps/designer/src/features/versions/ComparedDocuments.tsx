import { type FlowDocument, followRenames } from '@turnwise/flow';
import { ArrowDown, ArrowUp, RotateCcw } from 'lucide-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useKeepFocus } from '../../ui/use-keep-focus.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { ChangeSteps } from './ChangeSteps.tsx';
import changeStyles from './Changes.module.css';
import styles from './Comparison.module.css';
import type { ComparisonSlotProps } from './Comparison.tsx';
import { type ChangeLine, changeLines } from './change-lines.ts';
import type { Side } from './compared-pair.ts';
import { versionMessages as words } from './messages.ts';
import { differsFromDraft, type RestoreState, useRestoreState } from './use-restore-state.ts';
import { useStepKeys } from './use-step-keys.ts';

type Compared = { readonly side: Side; readonly flow: FlowDocument };

interface ComparedDocumentsProps {
  from: Compared;
  to: Compared;
  draft: FlowDocument;
  restoreState: RestoreState;
  renderCanvas: (props: ComparisonSlotProps) => ReactNode;
}

/** The canvas with what differs painted on it, and beside it the list that steps through. */
export function ComparedDocuments({ from, to, draft, restoreState, renderCanvas }: ComparedDocumentsProps) {
  // What was only called otherwise in exports is shown as it is called now.
  const older = useMemo(() => followRenames(from.flow, to.flow), [from.flow, to.flow]);
  const lines = useMemo(() => changeLines(older, to.flow), [older, to.flow]);
  const [chosen, setChosen] = useState<string | null>(null);
  const at = lines.findIndex((line) => line.key === chosen);
  const line = lines[at];
  const restore = useRestoreState(draft, restoreState);
  const step = (by: 1 | -1) => {
    const next = at === -1 ? (by === 1 ? 0 : lines.length - 1) : (at + by + lines.length) % lines.length;
    setChosen(lines[next]?.key ?? null);
  };
  useStepKeys(step);
  const list = useRef<HTMLElement>(null);
  useKeepFocus(list);
  const shown = useMemo(() => placeOf(line), [line]);

  const actionsFor = ({ in: part, name }: ChangeLine) => {
    if (part !== 'states') return null;
    const buttons = [from, to].flatMap(({ side, flow }) =>
      side !== 'draft' && differsFromDraft(draft, flow, name)
        ? [
            <Button
              key={side}
              size="small"
              icon={<RotateCcw aria-hidden="true" />}
              onClick={() => restore(name, flow, side)}
            >
              {words.restoreStateFrom(side)}
            </Button>,
          ]
        : [],
    );
    return buttons.length > 0 && <div className={changeStyles.actions}>{buttons}</div>;
  };

  return (
    <div className={styles.sides}>
      <div className={styles.canvas}>
        {renderCanvas({
          from: older,
          to: to.flow,
          shown,
          onShowState: (name) => {
            const own = lines.find((other) => other.in === 'states' && other.name === name);
            if (own) setChosen(own.key);
          },
        })}
      </div>
      <section ref={list} className={styles.list} aria-label={words.differences} tabIndex={-1}>
        <header className={styles.listHead}>
          <h2>{words.counted(lines.length)}</h2>
          {lines.length > 0 && (
            <div className={styles.steps}>
              {at !== -1 && <span aria-hidden="true">{words.position(at + 1, lines.length)}</span>}
              <IconButton
                label={words.previousChange}
                shortcut="P"
                icon={<ArrowUp />}
                onClick={() => step(-1)}
              />
              <IconButton
                label={words.nextChange}
                shortcut="N"
                icon={<ArrowDown />}
                onClick={() => step(1)}
              />
            </div>
          )}
        </header>
        <div role="status">
          <VisuallyHidden>{line && announced(line, at, lines.length)}</VisuallyHidden>
        </div>
        {lines.length === 0 ? (
          <EmptyState title={words.sameBoth} headingLevel={3}>
            {words.sameBothText}
          </EmptyState>
        ) : (
          <ChangeSteps
            lines={lines}
            from={older}
            to={to.flow}
            chosen={chosen}
            onChoose={(next) => setChosen(next.key)}
            actions={actionsFor}
          />
        )}
      </section>
    </div>
  );
}

const announced = ({ change, in: part, label }: ChangeLine, at: number, count: number): string =>
  words.announced(at + 1, count, `${words[change]}: ${words.parts[part]} ${label}`);

function placeOf(line: ChangeLine | undefined): ComparisonSlotProps['shown'] {
  if (line?.in === 'states') return { in: 'state', name: line.name };
  return line?.in === 'slots' ? { in: 'slot', name: line.name } : null;
}
