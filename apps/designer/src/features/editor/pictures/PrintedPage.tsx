import { useLayoutEffect, useRef } from 'react';
import styles from './PrintDialog.module.css';

/** One sheet. The drawing becomes part of the page, for its letters to be the page's and its text to be found and read. */
export function PrintedPage({ svg, label }: { svg: string; label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    drawing.setAttribute('role', 'group');
    drawing.setAttribute('aria-label', label);
    // The title would show as a tooltip wherever the pointer rests.
    drawing.querySelector('title')?.remove();
    place.current?.replaceChildren(document.importNode(drawing, true));
  }, [svg, label]);
  return (
    <li className={styles.page}>
      <div ref={place} className={styles.paper} />
    </li>
  );
}
