import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { useRef } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
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
  onNameChange: (name: string) => void;
  onClose: () => void;
}

/** One slot beside the list. The canvas stays usable, so that a change can be seen where it lands. */
export function SlotDrawer({ name, request, onNameChange, onClose }: SlotDrawerProps) {
  const store = useEditorStore();
  const flow = useEditor((state) => state.flow);
  const offerUndo = useUndoToast();
  const root = useRef<HTMLDivElement>(null);
  useEndGesture(root);
  useShowField(root, request);
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
          ref={root}
          className={styles.drawer}
          aria-describedby={undefined}
          onInteractOutside={(event) => event.preventDefault()}
        >
          <header className={styles.head}>
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
          </header>
          <div className={styles.body}>
            <SlotEditor key={name} name={name} slot={slot} />
            <Button variant="ghost" className={styles.delete} onClick={remove}>
              {messages.delete}
            </Button>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
