import { useEffect, useRef } from 'react';
import listStyles from '../../../ui/list.module.css';
import type { Option } from '../../../ui/options.ts';
import styles from './MessageField.module.css';

export interface SuggestionsProps {
  id: string;
  label: string;
  options: readonly Option[];
  active: number;
  onActive: (index: number) => void;
  onChoose: (value: string) => void;
}

/** What can be inserted, under the text being typed. The text area keeps the focus and points here. */
export function Suggestions({ id, label, options, active, onActive, onChoose }: SuggestionsProps) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another option becomes active.
  useEffect(() => {
    list.current?.querySelector('[data-highlighted]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className={styles.suggestions}>
      {options.map((option, index) => (
        <div
          key={option.value}
          id={`${id}${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          data-highlighted={index === active ? '' : undefined}
          className={listStyles.item}
          onPointerMove={() => index !== active && onActive(index)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option.value)}
          onKeyDown={undefined}
        >
          <span className={listStyles.text}>{option.label}</span>
        </div>
      ))}
    </div>
  );
}
