import { deferred } from '../../../ui/deferred.tsx';
import { Waiting } from '../../../ui/Spinner.tsx';
import styles from './EditorShell.module.css';
import { shellMessages as words } from './messages.ts';

/** A tab that is none of the editor's own, fetched when it is opened. */
export const OtherTab = deferred(
  () => import('./TabContent.tsx').then((module) => module.TabContent),
  () => (
    <main className={styles.other}>
      <Waiting label={words.loading} />
    </main>
  ),
);
