import { type FlowDocument, parseTemplate, type StateDocument } from '@turnwise/flow';
import { useDeferredValue, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { exampleValue, valueInWords } from './example-value.ts';
import { stateMessages as messages } from './messages.ts';
import styles from './Preview.module.css';
import { previewOf } from './preview-of.ts';
import { nameInWords } from './state-label.ts';

/** The state as a user meets it, with believable values in the place of slots; it follows what is typed above. */
export function Preview({ state }: { state: StateDocument }) {
  const flow = useDeferredValue(useEditor((editor) => editor.flow));
  const shown = useDeferredValue(state);
  const [wording, setWording] = useState(0);
  const { lines, quickReplies, wordings } = previewOf(flow, shown, wording);
  return (
    <section className={styles.preview} aria-label={messages.preview}>
      <div className={styles.head}>
        <h3>{messages.preview}</h3>
        {wordings > 1 && (
          <Button size="small" variant="ghost" onClick={() => setWording((now) => (now + 1) % wordings)}>
            {messages.previewAnother}
          </Button>
        )}
      </div>
      <ul className={styles.lines}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a picture without memory.
          <li key={index} className={cx(styles.line, styles[line.from])}>
            {line.from !== 'remark' && (
              <VisuallyHidden>
                {line.from === 'user' ? messages.previewUser : messages.previewFlow}:{' '}
              </VisuallyHidden>
            )}
            <Filled flow={flow} text={line.text} />
          </li>
        ))}
      </ul>
      {quickReplies.length > 0 && (
        <ul className={styles.replies}>
          {quickReplies.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a picture without memory.
            <li key={index} className={styles.reply}>
              <Filled flow={flow} text={text} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Filled({ flow, text }: { flow: FlowDocument; text: string }) {
  return parseTemplate(text).map((part, index) => {
    if (part.kind === 'text') return part.text;
    const head = part.path.replace(/^memory\./, '');
    const slot = Object.hasOwn(flow.slots, head) ? flow.slots[head] : undefined;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a picture without memory.
      <mark key={index} className={styles.value}>
        {slot
          ? valueInWords(exampleValue(slot, flow.language), slot, flow.language ?? 'en')
          : nameInWords(part.path.split('.').at(-1) ?? part.path)}
      </mark>
    );
  });
}
