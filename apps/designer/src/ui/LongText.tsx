import { useState } from 'react';
import { locale } from '../language/language.ts';
import styles from './LongText.module.css';
import { uiMessages as words } from './messages.ts';

export interface LongTextProps {
  text: string;
  /** Letters shown before one asks for the rest. */
  atMost?: number;
}

/** A text as it was written; a very long one shows its beginning, and the rest when asked. */
export function LongText({ text, atMost = 800 }: LongTextProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (text.length <= atMost) return text;
  return (
    <>
      {isOpen ? text : `${text.slice(0, atMost)}…`}{' '}
      <button type="button" className={styles.toggle} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? words.showLess : words.showAll(text.length.toLocaleString(locale))}
      </button>
    </>
  );
}
