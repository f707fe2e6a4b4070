import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { Button, type ButtonProps } from '../../../ui/Button.tsx';
import styles from './panel.module.css';
import { fields } from './write-next.ts';

type AddButtonProps = Pick<ButtonProps, 'variant' | 'children'> & { onAdd: () => void };

/** Adds something to the list above it. That is written next: its first field has the keyboard at once. */
export function AddButton({ onAdd, children, ...look }: AddButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const add = () => {
    const list = button.current?.parentElement;
    const shown = () => [...(list?.querySelectorAll<HTMLElement>(fields) ?? [])];
    const before = new Set(shown());
    flushSync(onAdd);
    shown()
      .find((field) => !before.has(field))
      ?.focus();
  };
  return (
    <Button
      {...look}
      ref={button}
      size="small"
      icon={<Plus aria-hidden="true" />}
      className={styles.add}
      onClick={add}
    >
      {children}
    </Button>
  );
}
