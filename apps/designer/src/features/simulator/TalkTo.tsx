import type { FlowDocument } from '@turnwise/flow';
import { RotateCcw } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { simulatorMessages as words } from './messages.ts';
import { ChatPane } from './panes/ChatPane.tsx';
import styles from './TryIt.module.css';
import { useTalk } from './use-talk.ts';

export interface TalkToProps {
  flow: FlowDocument;
  /** The flows it runs inside it, by id. */
  library: Readonly<Record<string, FlowDocument>>;
}

/** A flow that nobody has made their own yet, to talk to: the chat alone. */
export function TalkTo({ flow, library }: TalkToProps) {
  const draft = useMemo(() => ({ flow, library }), [flow, library]);
  // Not the talk with the author's own flow of the same name.
  const { simulation, actions } = useTalk(draft, undefined, `template ${flow.id}`);
  const input = useRef<HTMLTextAreaElement>(null);
  return (
    <section className={styles.tryIt} aria-label={words.title}>
      <header className={styles.bar}>
        <h3 className={styles.standing}>{words.title}</h3>
        <IconButton label={words.restart} icon={<RotateCcw />} onClick={actions.restart} />
      </header>
      <ChatPane inputRef={input} draft={draft} simulation={simulation} unpublished={[]} actions={actions} />
    </section>
  );
}
