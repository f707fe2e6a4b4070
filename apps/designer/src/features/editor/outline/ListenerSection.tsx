import { useState } from 'react';
import { deferred } from '../../../ui/deferred.tsx';
import { Waiting } from '../../../ui/Spinner.tsx';
import { messages as listenerMessages } from '../listeners/messages.ts';
import styles from './OutlineTab.module.css';

const Loading = () => <Waiting label={listenerMessages.title} />;
const ListenersPanel = deferred(
  () => import('../listeners/ListenersPanel.tsx').then((module) => module.ListenersPanel),
  Loading,
);

/** What is listened for in every state, read and edited as in the settings of the flow. */
export function ListenerSection() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.section} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <h2>{listenerMessages.title}</h2>
      </summary>
      {isOpen && <ListenersPanel />}
    </details>
  );
}
