import { CloudOff, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
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

/** Whether the work is safe, in words. */
export function SaveStatus() {
  const state = useEditor((editor) => editor.saveState);
  const otherTabs = useEditor((editor) => editor.otherTabs);
  const showConflict = useEditor((editor) => editor.showConflict);
  return (
    <span className={styles.status}>
      {/* Read aloud when saving goes wrong. That all is well, after each word typed, would only be noise. */}
      <span role="status" aria-live={isTrouble(state) ? 'polite' : 'off'} className={styles.words}>
        {state.status === 'conflict' ? (
          <Tooltip label={words.conflictTip}>
            <Button
              size="small"
              variant="ghost"
              className={styles.bad}
              icon={<TriangleAlert aria-hidden="true" />}
              onClick={() => showConflict(true)}
            >
              {words.conflict}
            </Button>
          </Tooltip>
        ) : (
          <Words state={state} />
        )}
      </span>
      {otherTabs > 0 && state.status !== 'conflict' && (
        <Tooltip label={words.otherTabsTip}>
          <span className={styles.warn}>{words.otherTabs}</span>
        </Tooltip>
      )}
    </span>
  );
}

function Words({ state }: { state: SaveState }) {
  const now = useNow();
  const isKept = useEditor((editor) => editor.isKept);
  switch (state.status) {
    case 'saving':
      return words.saving;
    case 'saved':
    case 'conflict':
      return savedWords(state.at, Math.max(now, state.at ?? 0));
    case 'offline':
      return (
        <Tooltip label={isKept ? words.offlineTip : words.onlyHereTip}>
          <span className={styles.warn}>
            <CloudOff aria-hidden="true" />
            {isKept ? words.offline : words.onlyHere}
          </span>
        </Tooltip>
      );
    case 'error':
      return (
        <span className={styles.bad}>
          <TriangleAlert aria-hidden="true" />
          {words.error}. {state.message}
        </span>
      );
  }
}
