import { type ReactNode, useEffect, useRef } from 'react';
import { cx } from '../cx.ts';
import { LongText } from '../LongText.tsx';
import styles from './ChatLog.module.css';

export interface ChatLogProps {
  label: string;
  /** Whatever changes when something is said: its end is scrolled to then. */
  last: unknown;
  className?: string | undefined;
  children: ReactNode;
}

/** What was said so far, read out as it grows. */
export function ChatLog({ label, last, className, children }: ChatLogProps) {
  const log = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: something new is what calls for scrolling.
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [last]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard.
    <div ref={log} className={cx(styles.log, className)} role="log" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

/** What the flow said. */
export const FlowBubble = ({ text }: { text: string }) => <p className={styles.bubble}>{text}</p>;

/** What its user said; of a text without end, the beginning. */
export const UserBubble = ({ text }: { text: string }) => (
  <p className={cx(styles.bubble, styles.user)}>
    <LongText text={text} />
  </p>
);

/** Something nobody said. */
export const ChatNotice = ({ children }: { children: ReactNode }) => (
  <p className={styles.notice}>{children}</p>
);

/** Where one conversation ends and another begins. */
export const ChatDivider = ({ text }: { text: string }) => <p className={styles.divider}>{text}</p>;
