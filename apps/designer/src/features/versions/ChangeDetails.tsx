import type { FlowDocument } from '@turnwise/flow';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Changes.module.css';
import { changeDetails } from './change-details.ts';
import type { ChangeLine } from './change-lines.ts';
import { versionMessages as words } from './messages.ts';
import { SlotText } from './SlotText.tsx';

/** What a difference is about: each thing with what it was and what it is. */
export function ChangeDetails({
  line,
  from,
  to,
}: {
  line: ChangeLine;
  from: FlowDocument;
  to: FlowDocument;
}) {
  const details = changeDetails(line, from, to);
  if (details.length === 0) return <p className={styles.quiet}>{words.nothingMore}</p>;
  return (
    <dl className={styles.details}>
      {details.map(({ key, what, before, after }) => (
        <div key={key}>
          <dt className={styles.what}>{what}</dt>
          {before !== null && (
            <dd>
              <del className={styles.before}>
                <VisuallyHidden>{words.was} </VisuallyHidden>
                <SlotText flow={from} text={before || words.nothing} />
              </del>
            </dd>
          )}
          {after !== null && (
            <dd>
              <ins className={styles.after}>
                <VisuallyHidden>{words.is} </VisuallyHidden>
                <SlotText flow={to} text={after || words.nothing} />
              </ins>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
