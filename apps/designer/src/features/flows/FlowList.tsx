import { useRef, useState } from 'react';
import type { Caller } from '../../api/callers.ts';
import type { FlowSummary } from '../../api/flows.ts';
import { useNow } from '../../time/use-now.ts';
import { deferred, Nothing } from '../../ui/deferred.tsx';
import { MissingDialog } from '../../ui/MissingDialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './FlowList.module.css';
import { FlowRow } from './FlowRow.tsx';
import { flowsMessages as m } from './messages.ts';
import { useFlowActions } from './use-flow-actions.ts';

const DeleteUsedDialog = deferred(
  () => import('./DeleteUsedDialog.tsx').then((module) => module.DeleteUsedDialog),
  Nothing,
  MissingDialog,
);

export interface FlowListProps {
  flows: readonly FlowSummary[];
  onRename: (flow: FlowSummary) => void;
}

export function FlowList({ flows, onRename }: FlowListProps) {
  const list = useRef<HTMLUListElement>(null);
  const now = useNow();
  const actions = useFlowActions();
  const [used, setUsed] = useState<{ flow: FlowSummary; index: number; callers: Caller[] } | null>(null);

  const focusRow = (index: number) => {
    const flow = flows[Math.max(0, Math.min(flows.length - 1, index))];
    if (flow) list.current?.querySelector<HTMLElement>(`[data-flow="${CSS.escape(flow.id)}"]`)?.focus();
  };
  const remove = (flow: FlowSummary, index: number) => {
    // The row is about to go: whoever works by keyboard goes on from its neighbour.
    const neighbour = flows[index + 1] ?? flows[index - 1];
    void actions.remove(flow);
    setTimeout(() => {
      if (neighbour) focusRow(flows.indexOf(neighbour));
    });
  };

  const askToRemove = async (flow: FlowSummary, index: number) => {
    const callers = await actions.callersOf(flow);
    if (callers.length > 0) setUsed({ flow, index, callers });
    else remove(flow, index);
  };

  return (
    <>
      <ul ref={list} className={styles.list} aria-label={m.heading}>
        {flows.map((flow, index) => (
          <FlowRow
            key={flow.id}
            flow={flow}
            now={now}
            onOpen={() => actions.open(flow)}
            onChat={() => actions.chat(flow)}
            onRename={() => onRename(flow)}
            onDuplicate={() => void actions.duplicate(flow)}
            onExport={() => void actions.exportToFile(flow)}
            onDelete={() => void askToRemove(flow, index)}
            onMove={(by) => focusRow(index + by)}
          />
        ))}
      </ul>
      {used && (
        <DeleteUsedDialog
          flow={used.flow}
          callers={used.callers}
          onDelete={() => {
            setUsed(null);
            remove(used.flow, used.index);
          }}
          onClose={() => setUsed(null)}
        />
      )}
    </>
  );
}

export function FlowListSkeleton() {
  return (
    <div role="status" className={styles.list}>
      <VisuallyHidden>{m.loading}</VisuallyHidden>
      {[180, 240, 150].map((width) => (
        <div key={width} className={styles.skeleton}>
          <div className={styles.lines}>
            <Skeleton width={width} />
            <Skeleton width={width * 1.6} height={10} />
          </div>
          <Skeleton width={90} height={18} radius={20} />
          <Skeleton width={110} height={10} />
        </div>
      ))}
    </div>
  );
}
