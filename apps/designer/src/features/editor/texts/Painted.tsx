import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { cx } from '../../../ui/cx.ts';
import { type ChipNames, shownParts } from './chip-names.ts';
import styles from './MessageField.module.css';

export interface PaintedProps {
  /** As it is shown. */
  text: string;
  names: ChipNames;
  isKnown: (path: string) => boolean;
  /** The text area it lies over; it scrolls along. */
  area: RefObject<HTMLTextAreaElement | null>;
}

/**
 * The text as it looks, over a text area whose own letters are transparent. It sets the very same characters, so that
 * every line breaks in the same place; braces and underscores of a chip keep their width and lose their ink.
 */
export function Painted({ text, names, isKnown, area }: PaintedProps) {
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const follow = () => {
      if (own.current) own.current.scrollTop = element.scrollTop;
    };
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [area]);
  // Where the text area scrolled before this text was painted, there was nothing yet to scroll along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text of another length scrolls elsewhere.
  useLayoutEffect(() => {
    if (own.current && area.current) own.current.scrollTop = area.current.scrollTop;
  }, [area, text]);

  let at = 0;
  return (
    <div ref={own} className={styles.painted} aria-hidden="true">
      {shownParts(text, names).map((part) => {
        const key = at;
        if (part.kind === 'text') {
          at += part.text.length;
          return <span key={key}>{part.text}</span>;
        }
        at += part.name.length + 2;
        return (
          <span key={key} className={cx(styles.chip, !isKnown(part.path) && styles.unknown)}>
            <span className={styles.bare}>{'{'}</span>
            {part.name.split(/([_.])/).map((piece, index) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one path have no other identity.
                key={index}
                className={piece === '_' ? styles.bare : undefined}
              >
                {piece}
              </span>
            ))}
            <span className={styles.bare}>{'}'}</span>
          </span>
        );
      })}
      {/* A last line that is empty still takes its room, as it does in a text area. */}
      {'\u200b'}
    </div>
  );
}
