import { useRef, useState } from 'react';
import styles from './OutlineTab.module.css';

/** A title being edited in its row. Told null when the old one stays. */
export function TitleField({
  title,
  label,
  onDone,
}: {
  title: string;
  label: string;
  onDone: (text: string | null) => void;
}) {
  const [text, setText] = useState(title);
  const isDone = useRef(false);
  const finish = (result: string | null) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(result);
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the field appears because its row was asked to be renamed.
      autoFocus
      className={styles.field}
      aria-label={label}
      value={text}
      maxLength={80}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish(text)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(text);
        else if (event.key === 'Escape') finish(null);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
