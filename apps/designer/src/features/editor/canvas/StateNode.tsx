import type { Exit } from '@turnwise/flow';
import { Handle, type NodeProps, Position, useStore } from '@xyflow/react';
import { memo } from 'react';
import { cx } from '../../../ui/cx.ts';
import { deferred, Nothing } from '../../../ui/deferred.tsx';
import { KindIcon } from '../../../ui/kind-icons.tsx';
import { MissingDialog } from '../../../ui/MissingDialog.tsx';
import type { MissingProps } from '../../../ui/MissingPart.tsx';
import { onceDrawn } from '../../../ui/once-drawn.ts';
import { useEditor } from '../store/editor-context.tsx';
import { CardTitleEditor } from './CardTitleEditor.tsx';
import { entryHandle, type StateNodeData, type StateNode as StateNodeType } from './canvas-items.ts';
import { placeholderLabel } from './card-geometry.ts';
import { canvasMessages as words } from './messages.ts';
import styles from './StateNode.module.css';
import { SummaryCard } from './SummaryCard.tsx';
import { selectionMessages } from './selection-messages.ts';
import { TemplateText } from './TemplateText.tsx';
import { summaryZoom } from './use-canvas-control.ts';
import { useShownSlotUse, useStateLight, useTakenPorts } from './use-highlight.ts';

function MissingTextEditor(missing: MissingProps) {
  const edit = useEditor((editor) => editor.edit);
  return <MissingDialog {...missing} onClose={() => edit(null)} />;
}
const CardTextEditor = deferred(
  () => import('./CardTextEditor.tsx').then((module) => module.CardTextEditor),
  Nothing,
  MissingTextEditor,
);
const CardBadges = deferred(
  onceDrawn(() => import('./CardBadges.tsx').then((module) => module.CardBadges)),
  Nothing,
  Nothing,
);

const hasBadges = ({ state, problems }: StateNodeData): boolean =>
  problems.length > 0 ||
  state.maxVisits !== undefined ||
  Boolean(state.note) ||
  Object.keys(state.listeners ?? {}).length > 0;

const isFarOut = ({ transform }: { transform: readonly [number, number, number] }) =>
  transform[2] < summaryZoom;

/** A state on the canvas. */
export const StateNode = memo(function StateNode({ data, selected }: NodeProps<StateNodeType>) {
  const isFar = useStore(isFarOut);
  const light = useStateLight(data.name);
  const slotUse = useShownSlotUse(data.name);
  const lights = cx(
    light === 'current' && styles.current,
    light === 'visited' && styles.visited,
    slotUse !== null && slotUse !== 'none' && slotUse !== 'reads' && styles.fillsSlot,
    slotUse === 'reads' && styles.readsSlot,
    slotUse === 'none' && styles.faded,
  );
  if (isFar) return <SummaryCard data={data} selected={selected} className={lights} />;
  return (
    <>
      <FullCard data={data} selected={selected} className={lights} />
      {slotUse !== null && slotUse !== 'none' && (
        <span className={styles.slotUse} data-use={slotUse}>
          {selectionMessages.slotUse[slotUse]}
        </span>
      )}
    </>
  );
});

function FullCard({
  data,
  selected,
  className,
}: Pick<NodeProps<StateNodeType>, 'data' | 'selected'> & { className: string }) {
  const { name, state, title, content, geometry, context, exits, problems } = data;
  /** Whether "otherwise" has to lead on depends on the answers there are, which the check knows. */
  const isLoose = ({ to, optional, port }: Exit) =>
    to === '' &&
    !optional &&
    (port !== 'otherwise' || problems.some(({ place }) => place.in === 'state' && place.port === port));
  const taken = useTakenPorts(name).split('\n');
  const editing = useEditor((editor) => (editor.editing?.state === name ? editor.editing.part : null));
  const text = content.text.trim();

  return (
    <div className={cx(styles.node, className)}>
      {data.isStart && (
        <span className={styles.start} title={words.startTip}>
          {words.start}
        </span>
      )}
      <div className={cx(styles.card, selected && styles.selected, editing === 'text' && styles.open)}>
        <div className={styles.head}>
          <KindIcon kind={state.kind} />
          {editing === 'title' ? (
            <CardTitleEditor name={name} title={title} />
          ) : (
            <b className={styles.title}>{title}</b>
          )}
          {hasBadges(data) && <CardBadges data={data} />}
        </div>
        {geometry.textLines > 0 && (
          <p
            className={cx(styles.text, text === '' && styles.hint, editing === 'text' && styles.covered)}
            data-lines={geometry.textLines}
          >
            {text === '' ? content.hint : <TemplateText text={text} context={context} />}
          </p>
        )}
        {editing === 'text' && <CardTextEditor data={data} />}
        {geometry.metaLines > 0 && (
          <div className={cx(styles.meta, geometry.textLines === 0 && styles.metaFirst)}>
            {content.slots && content.slots.length > 0 && (
              <span className={styles.chips} data-lines={geometry.chipLines}>
                {content.slots.map((slot) => (
                  <span
                    key={slot}
                    className={Object.hasOwn(context.slotLabels, slot) ? styles.chip : styles.chipUnknown}
                    data-slot-chip={slot}
                  >
                    {placeholderLabel(slot, context)}
                  </span>
                ))}
              </span>
            )}
            {content.remark && (
              <span className={cx(styles.remark, geometry.metaLines > geometry.chipLines && styles.ownLine)}>
                {content.remark}
              </span>
            )}
          </div>
        )}
        {geometry.hasRows && (
          <ul className={cx(styles.rows, geometry.textLines + geometry.metaLines === 0 && styles.rowsFirst)}>
            {exits.map((exit) => (
              <li key={exit.port} className={styles.row}>
                <span className={styles.exit} title={exit.label}>
                  {exit.label}
                </span>
                {isLoose(exit) && <span className={styles.nowhere}>{words.leadsNowhere}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
      <Handle
        type="target"
        id={entryHandle}
        position={Position.Left}
        isConnectableStart={false}
        className={styles.entry}
        style={{ top: geometry.entry.y }}
      />
      {exits.map((exit, index) => (
        <Handle
          key={exit.port}
          type="source"
          id={exit.port}
          position={Position.Right}
          isConnectableEnd={false}
          className={cx(
            styles.exitHandle,
            isLoose(exit) && styles.loose,
            taken.includes(exit.port) && styles.taken,
          )}
          style={{ top: geometry.handles[index]?.y }}
          title={words.connectFrom(exit.label)}
        />
      ))}
    </div>
  );
}
