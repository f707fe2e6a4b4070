import { kindLooks } from '../../ui/kind-icons.tsx';
import styles from './EmptyPicture.module.css';

/** Three steps of a conversation, as they will look on the canvas. */
export function EmptyPicture() {
  return (
    <svg width="336" height="112" viewBox="0 0 336 112" className={styles.picture} aria-hidden="true">
      <path d="M104 48C122 48 116 30 134 30M104 48C122 48 116 82 134 82M230 30C242 30 238 56 250 56" />
      <Step x={8} y={30} color={kindLooks.ask.color} />
      <Step x={134} y={12} color={kindLooks.confirm.color} />
      <Step x={134} y={64} color={kindLooks.handoff.color} />
      <Step x={250} y={38} color={kindLooks.end.color} narrow />
    </svg>
  );
}

function Step({ x, y, color, narrow = false }: { x: number; y: number; color: string; narrow?: boolean }) {
  const width = narrow ? 78 : 96;
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect width={width} height="36" rx="8" className={styles.card} />
      <rect x="8" y="9" width="18" height="18" rx="5" fill={color} opacity="0.9" />
      <rect x="33" y="11" width={narrow ? 28 : 44} height="5" rx="2.5" className={styles.strong} />
      <rect x="33" y="20" width={narrow ? 34 : 52} height="4" rx="2" className={styles.weak} />
    </g>
  );
}
