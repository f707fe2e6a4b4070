import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { lastFocus } from '../../../ui/last-focus.ts';
import { useKeepFocus } from '../../../ui/use-keep-focus.ts';
import { NameInExports } from '../panels/NameInExports.tsx';
import { slotLabel } from '../panels/state-label.ts';
import { useEndGesture } from '../panels/use-end-gesture.ts';
import { useShowField } from '../panels/use-show-field.ts';
import { useUndoToast } from '../panels/use-undo-toast.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { messages } from './messages.ts';
import styles from './SlotDrawer.module.css';
import { SlotEditor } from './SlotEditor.tsx';
import { SlotIcon } from './SlotIcon.tsx';

export interface SlotDrawerProps {
  name: string;
  request: { readonly nonce: number; readonly field?: string } | null;
  /** The drawer opens along the right edge of this. */
  beside: RefObject<HTMLElement | null>;
  onNameChange: (name: string) => void;
  onClose: () => void;
}

/** One slot beside the list. The canvas stays usable, so that a change can be seen where it lands. */
export function SlotDrawer({ name, request, beside, onNameChange, onClose }: SlotDrawerProps) {
  const store = useEditorStore();
  const flow = useEditor((state) => state.flow);
  const offerUndo = useUndoToast();
  const left = useRightEdge(beside);
  /** What it was opened from: a row of the list, or the pencil of a picker elsewhere. */
  const opener = useRef<HTMLElement | null>(null);
  const slot = Object.hasOwn(flow.slots, name) ? flow.slots[name] : undefined;
  if (!slot) return null;
  const label = slotLabel(flow, name);
  const remove = () => {
    const index = Object.keys(flow.slots).indexOf(name);
    if (!store.getState().apply([{ type: 'removeSlot', name }], { label: messages.delete }).ok) return;
    onClose();
    offerUndo(messages.removed(label), messages.undo, [
      { type: 'addSlot', name, slot },
      { type: 'moveSlot', name, index },
    ]);
  };
  return (
    <Radix.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Content
          className={styles.drawer}
          style={{ left }}
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            const from = opener.current;
            if (from?.isConnected && !beside.current?.contains(from)) from.focus({ preventScroll: true });
            else beside.current?.querySelector<HTMLElement>(`[data-slot="${CSS.escape(name)}"]`)?.focus();
          }}
          onOpenAutoFocus={(event) => {
            opener.current = lastFocus();
            // The first thing in it is the name used in exports, which hardly anybody came for.
            const name = (event.currentTarget as HTMLElement).querySelector<HTMLElement>(
              '[data-field="label"]',
            );
            if (!name) return;
            event.preventDefault();
            name.focus();
          }}
          onInteractOutside={(event) => event.preventDefault()}
        >
          <div className={styles.head}>
            <SlotIcon type={slot.type} size={18} />
            <div className={styles.titles}>
              <Radix.Title className={styles.title}>{label}</Radix.Title>
              <NameInExports
                name={name}
                isTaken={(wanted) => Object.hasOwn(flow.slots, wanted)}
                operationFor={(to) => ({ type: 'renameSlot', from: name, to })}
                onRenamed={onNameChange}
              />
            </div>
            <Radix.Close asChild>
              <IconButton label={messages.close} icon={<X />} />
            </Radix.Close>
          </div>
          <Body request={request}>
            <SlotEditor key={name} name={name} slot={slot} />
            <Button variant="ghost" className={styles.delete} onClick={remove}>
              {messages.delete}
            </Button>
          </Body>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Apart, so that its element is there when its effects run: the drawer itself is mounted a moment later. */
function Body({ request, children }: { request: SlotDrawerProps['request']; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useEndGesture(root);
  useKeepFocus(root);
  useShowField(root, request);
  return (
    <div ref={root} className={styles.body}>
      {children}
    </div>
  );
}

/** The right edge of an element in the window, as it is resized. */
function useRightEdge(element: RefObject<HTMLElement | null>): number {
  const [edge, setEdge] = useState(0);
  useLayoutEffect(() => {
    const panel = element.current;
    if (!panel) return undefined;
    // Its parent scrolls and has the panel's whole width, scroll bar included.
    const measured = panel.parentElement ?? panel;
    const measure = () => setEdge(measured.getBoundingClientRect().right);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return edge;
}
