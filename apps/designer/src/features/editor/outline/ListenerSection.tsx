import { lazy, Suspense, useState } from 'react';
import { Waiting } from '../../../ui/Spinner.tsx';
import { messages as listenerMessages } from '../listeners/messages.ts';
import styles from './OutlineTab.module.css';

const ListenersPanel = lazy(() =>
  import('../listeners/ListenersPanel.tsx').then((module) => ({ default: module.ListenersPanel })),
);

/** What is listened for in every state, read and edited as in the settings of the flow. */
export function ListenerSection() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.section} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <h2>{listenerMessages.title}</h2>
      </summary>
      {isOpen && (
        <Suspense fallback={<Waiting label={listenerMessages.title} />}>
          <ListenersPanel />
        </Suspense>
      )}
    </details>
  );
}
