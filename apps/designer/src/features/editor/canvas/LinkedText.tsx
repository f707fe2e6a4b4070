import styles from './LinkedText.module.css';
import { linkedRuns } from './linked-text.ts';
import { ownEvents } from './own-events.ts';

/** Plain text whose web addresses lead there, in a tab of their own. */
export function LinkedText({ text }: { text: string }) {
  let at = 0;
  return linkedRuns(text).map((run) => {
    const key = at;
    at += run.text.length;
    return run.href === undefined ? (
      run.text
    ) : (
      <a
        key={key}
        href={run.href}
        target="_blank"
        rel="noopener noreferrer"
        className={`${styles.link} ${ownEvents}`}
        onKeyDown={(event) => event.key === 'Enter' && event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        {run.text}
      </a>
    );
  });
}
