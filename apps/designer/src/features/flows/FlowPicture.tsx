import type { FlowDocument } from '@turnwise/flow';
import { useMemo } from 'react';
import { cx } from '../../ui/cx.ts';
import { kindLooks } from '../../ui/kind-icons.tsx';
import styles from './FlowPicture.module.css';
import { drawSchematic, type Schematic } from './schematic.ts';

export interface FlowPictureProps {
  flow: FlowDocument;
  width: number;
  height: number;
}

// Smaller than this, boxes are specks: show the beginning of the flow instead of all of it.
const smallestScale = 0.07;
const largestScale = 0.42;

/** A flow's shape, drawn small. Decoration: its name and description stand beside it. */
export function FlowPicture({ flow, width, height }: FlowPictureProps) {
  const schematic = useMemo(() => drawSchematic(flow), [flow]);
  const view = viewOf(schematic, width, height);
  return (
    <svg
      className={styles.picture}
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
    >
      {schematic.lines.map((line) => (
        <path key={line.path} d={line.path} className={cx(styles.line, line.faint && styles.faint)} />
      ))}
      {schematic.boxes.map((box) => (
        <g key={box.name} transform={`translate(${box.x} ${box.y})`}>
          <rect width={box.width} height={box.height} rx={18} className={styles.box} />
          <rect x={18} y={18} width={40} height={40} rx={11} fill={kindLooks[box.kind].color} />
          <rect x={74} y={30} width={box.width * 0.5} height={15} rx={7} className={styles.text} />
        </g>
      ))}
    </svg>
  );
}

function viewOf({ bounds }: Schematic, width: number, height: number) {
  const margin = 14;
  const fit = Math.min((width - 2 * margin) / bounds.width, (height - 2 * margin) / bounds.height);
  const scale = Math.min(largestScale, Math.max(smallestScale, fit));
  const shown = { width: width / scale, height: height / scale };
  const pad = margin / scale;
  const fitsAcross = bounds.width + 2 * pad <= shown.width + 1;
  const fitsDown = bounds.height + 2 * pad <= shown.height + 1;
  return {
    x: fitsAcross ? bounds.x - (shown.width - bounds.width) / 2 : bounds.x - pad,
    y: fitsDown ? bounds.y - (shown.height - bounds.height) / 2 : bounds.y - pad,
    ...shown,
  };
}
