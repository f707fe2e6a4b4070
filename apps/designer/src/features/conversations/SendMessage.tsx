import { useQuery } from '@tanstack/react-query';
import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { queryKeys } from '../../api/query-keys.ts';
import { readSettings } from '../../api/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { conversationMessages as words } from './messages.ts';
import styles from './SendMessage.module.css';
import { sendCommand } from './send-command.ts';

/** How another system sends this flow a message: a command to copy. */
export function SendMessage({ flowId }: { flowId: string }) {
  const settings = useQuery({
    queryKey: queryKeys.settings,
    queryFn: ({ signal }) => readSettings(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'selected'>('none');
  const isCopied = outcome === 'copied';
  const text = useRef<HTMLPreElement>(null);
  const needsKey = settings.data?.access.apiKey === true;
  const command = sendCommand({ origin: location.origin, flowId, needsKey });
  const copy = async () => {
    try {
      // Over plain HTTP a browser has no clipboard for pages; elsewhere it may refuse.
      await navigator.clipboard.writeText(command);
      setOutcome('copied');
    } catch {
      if (text.current) getSelection()?.selectAllChildren(text.current);
      setOutcome('selected');
    }
  };
  return (
    <div className={styles.send}>
      <p className={styles.text}>{words.howToText}</p>
      <div className={styles.box}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <section className={styles.command} tabIndex={0} aria-label={words.command}>
          <pre ref={text}>{command}</pre>
        </section>
        <Button
          size="small"
          className={styles.copy}
          icon={isCopied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          onClick={() => void copy()}
        >
          <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
        </Button>
        <div role="status">
          {outcome === 'selected' && (
            <p className={cx(styles.text, styles.selected)}>
              {words.selected} <Kbd keys="Mod+C" />
            </p>
          )}
        </div>
      </div>
      {needsKey && <p className={styles.text}>{words.keyHint}</p>}
    </div>
  );
}
