import styles from './ExitEdge.module.css';

export const arrowId = 'arrow';
export const litArrowId = 'arrow-lit';

const heads = [
  { id: arrowId, className: styles.head },
  { id: litArrowId, className: styles.litHead },
];

/** The heads of all arrows, drawn once. */
export function ArrowHeads() {
  return (
    <svg className={styles.heads} aria-hidden="true">
      <defs>
        {heads.map(({ id, className }) => (
          <marker
            key={id}
            id={id}
            viewBox="0 0 8 8"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            refX="7"
            refY="4"
            orient="auto"
          >
            <path d="M0.5 0.5 L7.5 4 L0.5 7.5 Z" className={className} />
          </marker>
        ))}
      </defs>
    </svg>
  );
}
