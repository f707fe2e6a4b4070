import type { CSSProperties } from 'react';
import { cx } from '../../../ui/cx.ts';
import { KindIcon, kindLooks } from '../../../ui/kind-icons.tsx';
import { urgencyOf } from '../problems/urgency-of.ts';
import { entryHandle, type StateNodeData } from './canvas-items.ts';
import styles from './SummaryCard.module.css';

/** A card from far away: what kind it is and what it is called, large enough to read. */
export function SummaryCard({
  data,
  selected,
  className,
}: {
  data: StateNodeData;
  selected: boolean;
  className: string;
}) {
  const { state, title, problems, isStart, geometry } = data;
  const urgency = urgencyOf(problems);
  const lines = (lineHeight: number) => Math.max(1, Math.floor((geometry.height - 8) / lineHeight));
  const style: CSSProperties & Record<'--kind' | '--lines' | '--far-lines' | '--letters', string | number> = {
    '--kind': kindLooks[state.kind].color,
    '--lines': lines(32),
    '--far-lines': lines(40),
    '--letters': Math.max(1, ...title.split(/\s/).map((word) => word.length)),
  };
  return (
    <div
      className={cx(
        styles.summary,
        className,
        selected && styles.selected,
        isStart && styles.start,
        (urgency === 'wrong' || urgency === 'hint') && styles.problem,
      )}
      style={style}
    >
      <KindIcon kind={state.kind} size={34} bare />
      <b className={styles.title}>{title}</b>
      <HandlePlaces data={data} />
    </div>
  );
}

/**
 * React Flow looks for handles whenever a card appears, and draws no arrows where it finds none. From this far nothing
 * is connected, so these only mark the places.
 */
function HandlePlaces({ data: { geometry } }: { data: StateNodeData }) {
  return (
    <>
      <i
        className={cx('target', styles.entry)}
        data-handleid={entryHandle}
        data-handlepos="left"
        style={{ top: geometry.entry.y }}
      />
      {geometry.handles.map(({ port, y }) => (
        <i
          key={port}
          className={cx('source', styles.exit)}
          data-handleid={port}
          data-handlepos="right"
          style={{ top: y }}
        />
      ))}
    </>
  );
}
