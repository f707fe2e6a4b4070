import {
  Copy,
  Download,
  Ellipsis,
  FolderOpen,
  MessageCircle,
  PencilLine,
  Trash2,
  TriangleAlert,
} from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import type { FlowSummary } from '../../api/flows.ts';
import { timeInWords } from '../../time/time-in-words.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import { DropdownMenu } from '../../ui/DropdownMenu.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { MenuItems } from '../../ui/menu-items.ts';
import styles from './FlowRow.module.css';
import { FlowStatus } from './FlowStatus.tsx';
import { flowsMessages as m } from './messages.ts';
import { ProblemCount } from './ProblemCount.tsx';

export interface FlowRowProps {
  flow: FlowSummary;
  now: Date;
  onOpen: () => void;
  /** To where one talks to it as it is published. */
  onChat: () => void;
  onRename: () => void;
  onDuplicate: () => void;
  onExport: () => void;
  onDelete: () => void;
  /** Arrow keys: to the row above or below. */
  onMove: (by: 1 | -1) => void;
}

export function FlowRow({
  flow,
  now,
  onOpen,
  onChat,
  onRename,
  onDuplicate,
  onExport,
  onDelete,
  onMove,
}: FlowRowProps) {
  const edited = new Date(flow.updatedAt);
  const items: MenuItems = [
    { label: m.open, icon: <FolderOpen aria-hidden="true" />, shortcut: 'Enter', onSelect: onOpen },
    flow.publishedVersion !== null && {
      label: m.chat,
      icon: <MessageCircle aria-hidden="true" />,
      onSelect: onChat,
    },
    { label: m.rename, icon: <PencilLine aria-hidden="true" />, shortcut: 'F2', onSelect: onRename },
    { label: m.duplicate, icon: <Copy aria-hidden="true" />, onSelect: onDuplicate },
    { label: m.export, hint: m.exportHint, icon: <Download aria-hidden="true" />, onSelect: onExport },
    { type: 'separator' },
    {
      label: m.delete,
      icon: <Trash2 aria-hidden="true" />,
      shortcut: 'Delete',
      danger: true,
      onSelect: onDelete,
    },
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') onMove(1);
    else if (event.key === 'ArrowUp') onMove(-1);
    else if (event.key === 'F2') onRename();
    else if (event.key === 'Delete') onDelete();
    else return;
    event.preventDefault();
  };

  return (
    <ContextMenu items={items}>
      <li className={styles.row}>
        <div className={styles.main}>
          <Link
            href={`/flows/${encodeURIComponent(flow.id)}`}
            className={styles.name}
            data-flow={flow.id}
            onKeyDown={onKeyDown}
          >
            {flow.name}
          </Link>
          {flow.description && <p className={styles.description}>{flow.description}</p>}
        </div>
        {!flow.isReadable && (
          <span className={styles.problems} title={m.unreadableHint}>
            <TriangleAlert aria-hidden="true" />
            {m.unreadable}
          </span>
        )}
        {/* An empty flow says that it is empty. */}
        {flow.stateCount > 0 && <ProblemCount counts={flow.problems} />}
        <span className={styles.status}>
          <FlowStatus flow={flow} />
        </span>
        <span className={styles.states}>{m.states(flow.stateCount)}</span>
        <time className={styles.edited} dateTime={flow.updatedAt} title={edited.toLocaleString()}>
          {m.edited(timeInWords(edited, now))}
        </time>
        <span className={styles.menu}>
          <DropdownMenu
            trigger={<IconButton label={m.more(flow.name)} icon={<Ellipsis />} tooltipSide="left" />}
            items={items}
          />
        </span>
      </li>
    </ContextMenu>
  );
}
