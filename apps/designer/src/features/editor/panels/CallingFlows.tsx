import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { listCallers } from '../../../api/callers.ts';
import { queryKeys } from '../../../api/query-keys.ts';
import { useEditor } from '../store/editor-context.tsx';
import styles from './CallingFlows.module.css';
import { flowMessages as messages } from './messages.ts';
import { Section } from './Section.tsx';

/** Which other flows run this one; nothing while that is not known. */
export function CallingFlows() {
  const id = useEditor(({ flow }) => flow.id);
  const { data } = useQuery({
    queryKey: queryKeys.callers(id),
    queryFn: ({ signal }) => listCallers(id, signal),
  });
  if (!data) return null;
  return (
    <Section
      title={messages.usedIn}
      folds={data.length === 0 ? 'closed' : 'open'}
      summary={data.length === 0 ? messages.usedNowhere : messages.usedBy(data.length)}
      hint={data.length === 0 ? messages.usedNowhereHint : messages.usedByHint}
    >
      {data.length > 0 && (
        <ul>
          {data.map((flow) => (
            <li key={flow.id}>
              <Link href={`/flows/${encodeURIComponent(flow.id)}`} className={styles.flow}>
                {flow.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
