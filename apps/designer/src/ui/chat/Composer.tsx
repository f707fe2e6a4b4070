import { SendHorizontal } from 'lucide-react';
import { type KeyboardEvent, type Ref, useRef, useState } from 'react';
import { locale } from '../../language/language.ts';
import { IconButton } from '../IconButton.tsx';
import { Kbd } from '../Kbd.tsx';
import { TextArea } from '../TextArea.tsx';
import styles from './Composer.module.css';
import { composerMessages as words } from './messages.ts';

interface ComposerProps {
  inputRef: Ref<HTMLTextAreaElement>;
  label: string;
  placeholder: string;
  /** What was said so far, oldest first: the up arrow brings it back. */
  said: readonly string[];
  onSend: (text: string) => void;
}

/** The line one writes in. Enter sends, Shift+Enter breaks the line, up repeats. */
export function Composer({ inputRef, label, placeholder, said, onSend }: ComposerProps) {
  const [text, setText] = useState('');
  const recalled = useRef(0);

  const send = () => {
    if (text.trim() === '') return;
    onSend(text);
    setText('');
    recalled.current = 0;
  };
  const recall = (step: number) => {
    const next = Math.min(Math.max(recalled.current + step, 0), said.length);
    recalled.current = next;
    setText(next === 0 ? '' : (said[said.length - next] ?? ''));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    } else if (event.key === 'ArrowUp' && (text === '' || recalled.current > 0)) {
      event.preventDefault();
      recall(1);
    } else if (event.key === 'ArrowDown' && recalled.current > 0) {
      event.preventDefault();
      recall(-1);
    }
  };

  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea
        ref={inputRef}
        className={styles.input}
        aria-label={label}
        placeholder={placeholder}
        minRows={1}
        maxRows={6}
        value={text}
        onValueChange={(next) => {
          recalled.current = 0;
          setText(next);
        }}
        onKeyDown={onKeyDown}
      />
      {text === '' && said.length > 0 && (
        <span className={styles.againHint} aria-hidden="true">
          <Kbd>{words.again}</Kbd>
        </span>
      )}
      {text.length > 3_000 && (
        <span className={styles.count}>{words.letters(text.length.toLocaleString(locale))}</span>
      )}
      {text !== '' && <IconButton label={words.send} icon={<SendHorizontal />} type="submit" size="small" />}
    </form>
  );
}
