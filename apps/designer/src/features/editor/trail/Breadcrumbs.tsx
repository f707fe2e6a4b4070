import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import { Tooltip } from '../../../ui/Tooltip.tsx';
import { useEditor } from '../store/editor-context.tsx';
import styles from './Breadcrumbs.module.css';
import { trailMessages as words } from './messages.ts';
import { flowAddress, useTrail } from './use-trail.ts';

/** The flows this one was opened from, each a way back to where one was. Nothing when it was opened by itself. */
export function Breadcrumbs() {
  const name = useEditor((editor) => editor.flow.name);
  const { trail } = useTrail();
  if (trail.length === 0) return null;
  return (
    <nav aria-label={words.trail} className={styles.trail}>
      <ol>
        {trail.map((step, index) => (
          <li key={step.flowId}>
            <Tooltip
              label={words.backTo(step.name)}
              {...(index === trail.length - 1 ? { shortcut: 'Mod+Up' } : {})}
            >
              <Link
                href={flowAddress(step.flowId)}
                state={{ trail: trail.slice(0, index) }}
                className={styles.step}
              >
                {step.name}
              </Link>
            </Tooltip>
            <ChevronRight aria-hidden="true" />
          </li>
        ))}
        <li className={styles.here} aria-current="page">
          {name}
        </li>
      </ol>
    </nav>
  );
}
