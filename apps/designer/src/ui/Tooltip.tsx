import { type ReactNode, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Kbd } from './Kbd.tsx';
import type { Side } from './placed-beside.ts';
import styles from './Tooltip.module.css';
import { usePlaced } from './use-placed.ts';
import { useTooltipTiming } from './use-tooltip-timing.ts';
import { withProps } from './with-props.ts';

export interface TooltipProps {
  label: ReactNode;
  shortcut?: string;
  side?: Side;
  /** One element that takes a ref and props. */
  children: ReactNode;
}

export function Tooltip({ label, shortcut, side = 'bottom', children }: TooltipProps) {
  const id = useId();
  const anchor = useRef<HTMLElement>(null);
  const { isOpen, ofAnchor, ofTooltip } = useTooltipTiming(anchor);
  return (
    <>
      {withProps(children, { ref: anchor, 'aria-describedby': isOpen ? id : undefined, ...ofAnchor })}
      {isOpen &&
        createPortal(
          <Bubble anchor={anchor} id={id} side={side} {...ofTooltip}>
            {label}
            {shortcut !== undefined && <Kbd keys={shortcut} />}
          </Bubble>,
          document.body,
        )}
    </>
  );
}

function Bubble({
  anchor,
  side,
  id,
  children,
  ...handlers
}: {
  anchor: { readonly current: HTMLElement | null };
  side: Side;
  id: string;
  children: ReactNode;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
}) {
  const bubble = useRef<HTMLDivElement>(null);
  usePlaced(bubble, anchor, side);
  return (
    <div ref={bubble} role="tooltip" id={id} className={styles.tooltip} {...handlers}>
      {children}
    </div>
  );
}
