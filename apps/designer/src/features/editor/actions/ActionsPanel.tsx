import { ChevronRight, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { deferred, Nothing } from '../../../ui/deferred.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { MissingDialog } from '../../../ui/MissingDialog.tsx';
import panelStyles from '../panels/panel.module.css';
import { actionLabel } from '../panels/state-label.ts';
import { useFreshRequest } from '../panels/use-fresh-request.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { newAction, usesOfAction } from './action-edits.ts';
import styles from './actions.module.css';
import { messages } from './messages.ts';

const ActionDialog = deferred(
  () => import('./ActionDialog.tsx').then((module) => module.ActionDialog),
  Nothing,
  MissingDialog,
);

/** Everything this flow can call, used or not. */
export function ActionsPanel() {
  const store = useEditorStore();
  const flow = useEditor((state) => state.flow);
  const [open, setOpen] = useState<string | null>(null);
  const request = useFreshRequest(
    'actions',
    useEditor(({ placeRequest }) => (placeRequest?.in === 'action' ? placeRequest : null)),
  );
  useEffect(() => {
    if (request) setOpen(request.action);
  }, [request]);
  const names = Object.keys(flow.actions);
  const add = () => {
    const { name, operation } = newAction(store.getState().flow, messages.newLabel);
    const added = store.getState().apply([operation], { label: messages.newNamed(messages.newLabel) });
    if (added.ok) setOpen(name);
  };
  return (
    <div className={panelStyles.body}>
      {names.length === 0 ? (
        <EmptyState
          title={messages.emptyTitle}
          headingLevel={3}
          actions={
            <Button variant="primary" onClick={add}>
              {messages.add}
            </Button>
          }
        >
          {messages.emptyText}
        </EmptyState>
      ) : (
        <>
          <p className={panelStyles.hint}>{messages.hint}</p>
          <ul className={panelStyles.stack}>
            {names.map((name) => (
              <li key={name}>
                <button type="button" className={styles.row} onClick={() => setOpen(name)}>
                  <span>
                    {actionLabel(flow, name)}
                    <small>
                      {messages.kinds[flow.actions[name]?.kind ?? 'mock']},{' '}
                      {messages.usedBy(usesOfAction(flow, name))}
                    </small>
                  </span>
                  <ChevronRight width={15} height={15} aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
          <Button icon={<Plus aria-hidden="true" />} className={panelStyles.add} onClick={add}>
            {messages.add}
          </Button>
        </>
      )}
      {open !== null && <ActionDialog name={open} onNameChange={setOpen} onClose={() => setOpen(null)} />}
    </div>
  );
}
