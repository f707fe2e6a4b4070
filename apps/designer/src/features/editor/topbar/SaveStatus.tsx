import { CloudCheck, CloudOff, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { Tooltip } from '../../../ui/Tooltip.tsx';
import { saveMessages as words } from '../autosave/messages.ts';
import { useEditor } from '../store/editor-context.tsx';
import type { SaveState } from '../store/save-slice.ts';
import styles from './SaveStatus.module.css';

const minute = 60_000;

function savedWords(at: number | null, now: number): string {
  if (at === null) return words.saved;
  const minutes = Math.floor((now - at) / minute);
  if (minutes < 1) return words.savedJustNow;
  if (minutes < 60) return words.savedMinutesAgo(minutes);
  return words.savedAt(new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }));
}

const isTrouble = ({ status }: SaveState): boolean => status !== 'saved' && status !== 'saving';

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute / 2);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** What waits for the author to choose how to go on. */
const choices: { readonly [Status in SaveState['status']]?: { text: string; tip: string } } = {
  conflict: { text: words.conflict, tip: words.conflictTip },
  deleted: { text: words.deleted, tip: words.deletedTip },
};

/** Whether the work is safe, in words; where those have no room, as a sign that tells them. */
export function SaveStatus() {
  const state = useEditor((editor) => editor.saveState);
  const otherTabs = useEditor((editor) => editor.otherTabs);
  const showConflict = useEditor((editor) => editor.showConflict);
  const showDialog = useEditor((editor) => editor.showDialog);
  const choice = choices[state.status];
  const choose = () => (state.status === 'conflict' ? showConflict(true) : showDialog('deleted'));
  return (
    <span className={styles.status}>
      {/* Read aloud when saving goes wrong. That all is well, after each word typed, would only be noise. */}
      <span role="status" aria-live={isTrouble(state) ? 'polite' : 'off'} className={styles.state}>
        {choice ? (
          <Button size="small" variant="ghost" className={styles.conflict} onClick={choose}>
            <Sign icon={TriangleAlert} tone={styles.bad} {...choice} />
          </Button>
        ) : (
          <State state={state} />
        )}
      </span>
      {otherTabs > 0 && !choice && (
        <Sign icon={TriangleAlert} tone={styles.warn} text={words.otherTabs} tip={words.otherTabsTip} />
      )}
    </span>
  );
}

function State({ state }: { state: SaveState }) {
  const now = useNow();
  const isKept = useEditor((editor) => editor.isKept);
  switch (state.status) {
    case 'offline':
      return isKept ? (
        <Sign icon={CloudOff} tone={styles.warn} text={words.offline} tip={words.offlineTip} />
      ) : (
        <Sign icon={CloudOff} tone={styles.warn} text={words.onlyHere} tip={words.onlyHereTip} />
      );
    case 'error':
      return <Sign icon={TriangleAlert} tone={styles.bad} text={`${words.error}. ${state.message}`} />;
    case 'saving':
      return <Sign icon={CloudCheck} tone={styles.saving} text={words.saving} room={words.savedJustNow} />;
    default:
      return <Sign icon={CloudCheck} text={savedWords(state.at, Math.max(now, state.at ?? 0))} />;
  }
}

/** An icon with its words, of which the icon stays when there is little room: never half a word. */
function Sign({
  icon: Icon,
  tone,
  text,
  tip = text,
  room,
}: {
  icon: LucideIcon;
  tone?: string;
  text: string;
  tip?: string;
  /** Other words it takes the room of, so that nothing beside it moves while both take turns. */
  room?: string;
}) {
  return (
    <Tooltip label={tip}>
      <span className={cx(styles.sign, tone)}>
        <Icon aria-hidden="true" />
        <span data-room={room}>{text}</span>
      </span>
    </Tooltip>
  );
}
