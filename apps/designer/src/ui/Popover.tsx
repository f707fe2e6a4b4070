import { type ReactNode, useId, useRef, useState } from 'react';
import { fetchesAhead, onDemand, useOnDemand } from './use-on-demand.ts';
import { withProps } from './with-props.ts';

export interface PopoverProps {
  /** One element that takes a ref and props. */
  trigger: ReactNode;
  label: string;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  side?: 'top' | 'right' | 'bottom' | 'left';
  align?: 'start' | 'center' | 'end';
  width?: number;
  padding?: 'none' | 'normal';
  children: ReactNode;
}

const surfaceOnDemand = onDemand(() =>
  import('./PopoverSurface.tsx').then((module) => module.PopoverSurface),
);

export function Popover({
  trigger,
  label,
  open: openFromOutside,
  onOpenChange,
  side = 'bottom',
  align = 'start',
  width,
  padding = 'normal',
  children,
}: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLElement>(null);
  const [ownOpen, setOwnOpen] = useState(false);
  const open = openFromOutside ?? ownOpen;
  const setOpen = (next: boolean) => {
    setOwnOpen(next);
    if (next !== open) onOpenChange?.(next);
  };
  const Surface = useOnDemand(surfaceOnDemand, open, () => setOpen(false));
  return (
    <>
      {withProps(trigger, {
        ref: button,
        'aria-haspopup': 'dialog',
        'aria-expanded': open,
        'aria-controls': open && Surface ? id : undefined,
        'data-state': open ? 'open' : 'closed',
        ...fetchesAhead(surfaceOnDemand),
        onClick: () => setOpen(!open),
      })}
      {Surface && (
        <Surface
          open={open}
          onOpenChange={setOpen}
          trigger={button}
          id={id}
          label={label}
          side={side}
          align={align}
          width={width}
          padding={padding}
        >
          {children}
        </Surface>
      )}
    </>
  );
}
