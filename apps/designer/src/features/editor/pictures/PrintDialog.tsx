import { flowToPages, type PaperName, papers } from '@turnwise/drawing';
import { Printer, X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { type CSSProperties, useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { drawnWords } from './drawn-words.ts';
import styles from './PrintDialog.module.css';
import { PrintedPage } from './PrintedPage.tsx';
import { drawingMessages as words } from './picture-messages.ts';

const paperOptions: readonly { value: PaperName; label: string }[] = [
  { value: 'a4', label: words.a4 },
  { value: 'letter', label: words.letter },
];

/** Only these regions of the world print on Letter; all others on A4. */
const usualPaper = (): PaperName => (/-(US|CA|MX|PH|CL|CO)$/i.test(navigator.language) ? 'letter' : 'a4');

/** The flow on sheets of paper, to be looked at and printed. */
export function PrintDialog() {
  const store = useEditorStore();
  const flow = useEditor((editor) => editor.flow);
  const [paper, setPaper] = useState(usualPaper);
  const shownPaper = useDeferredValue(paper);
  const pages = useMemo(() => flowToPages(flow, shownPaper, drawnWords), [flow, shownPaper]);
  const size: CSSProperties & Record<`--${string}`, string> = {
    '--page-width': `${papers[shownPaper].width}px`,
    '--page-height': `${papers[shownPaper].height}px`,
  };
  return (
    <Radix.Root open onOpenChange={() => store.getState().showDialog(null)}>
      <Radix.Portal>
        <Radix.Content
          className={styles.view}
          aria-describedby={undefined}
          data-print={shownPaper}
          style={size}
        >
          <div className={styles.bar}>
            <Radix.Title className={styles.title}>{words.printTitle}</Radix.Title>
            <span className={styles.count} role="status">
              {words.pages(pages.length)}
            </span>
            <Segmented
              aria-label={words.paper}
              size="small"
              value={paper}
              onValueChange={setPaper}
              options={paperOptions}
            />
            <Button variant="primary" autoFocus icon={<Printer aria-hidden="true" />} onClick={() => print()}>
              {words.printNow}
            </Button>
            <Radix.Close asChild>
              <IconButton label={words.close} icon={<X />} />
            </Radix.Close>
          </div>
          {/* Focusable, so that its pages can be scrolled through by keyboard. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable. */}
          <ol className={styles.pages} aria-label={words.printTitle} tabIndex={0}>
            {pages.map((page, index) => (
              <PrintedPage
                // biome-ignore lint/suspicious/noArrayIndexKey: pages have no name but their number.
                key={index}
                svg={page}
                label={words.page(index + 1, pages.length)}
              />
            ))}
          </ol>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
