import type { FlowDocument } from '@turnwise/flow';
import { summariseRehearsals } from '@turnwise/testing';
import { type Ref, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../../ui/Button.tsx';
import { Cast } from './Cast.tsx';
import { GoesWrong } from './GoesWrong.tsx';
import { castOf, type HeldTalk } from './held-talk.ts';
import { isDrawnDifferently } from './is-drawn-differently.ts';
import { rehearsalMessages as words } from './messages.ts';
import { RehearsalHead } from './RehearsalHead.tsx';
import styles from './RehearsalView.module.css';
import { goToRemark, RehearsedTalk } from './RehearsedTalk.tsx';
import { nextSeed, type RehearsalRun, stopRehearsal } from './rehearsal-runs.ts';
import { summaryInWords } from './summary-words.ts';
import { firstToRead, talksToRead } from './talks-to-read.ts';
import { useShownTalk } from './use-shown-talk.ts';

interface RehearsalViewProps {
  ref: Ref<HTMLDivElement>;
  run: RehearsalRun;
  /** The draft as drawn this second, which may be another one than was rehearsed. */
  flow: FlowDocument;
  head: HTMLElement | null | undefined;
  onBegin: (seed: number) => void;
  onShowState: (name: string) => void;
}

/** What came of a rehearsal, as it comes: who got through, where it goes wrong, and one talk to read. */
export function RehearsalView({ ref, run, flow, head, onBegin, onShowState }: RehearsalViewProps) {
  const { held, stage } = run;
  const summary = useMemo(() => summariseRehearsals(held), [held]);
  const isChanged = useMemo(() => isDrawnDifferently(run.flow, flow), [run.flow, flow]);
  const [number, showTalk] = useShownTalk();
  // Whoever is worth reading most changes while they are still talking.
  const chosen = (number === null ? undefined : held[number - 1]) ?? null;
  const shown = chosen ?? (stage === 'running' ? null : firstToRead(held));
  const talk = useRef<HTMLElement>(null);
  /** What opened the talk, to go back to. */
  const opener = useRef<HTMLElement>(null);

  const open = (rehearsal: HeldTalk) => showTalk(held.indexOf(rehearsal) + 1);
  const openAndGo = (rehearsal: HeldTalk, line: number) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    open(rehearsal);
    setTimeout(() => goToRemark(talk.current, line));
  };
  const canShow = (name: string) => Object.hasOwn(flow.states, name);
  const top = (
    <RehearsalHead run={run} onStop={() => stopRehearsal(flow.id)} onAgain={() => onBegin(nextSeed(run))} />
  );
  return (
    <div ref={ref} className={styles.page}>
      {head ? createPortal(top, head) : top}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard. */}
      <section className={styles.results} aria-label={words.results} tabIndex={0}>
        {isChanged && (
          <p className={styles.changed}>
            {words.changed}
            <Button size="small" onClick={() => onBegin(run.seed)} disabled={!canShow(flow.start)}>
              {words.sameAgain}
            </Button>
          </p>
        )}
        {stage === 'failed' && (
          <p className={styles.changed} role="alert">
            {words.failed}
          </p>
        )}
        <p className={styles.lead}>{stage === 'running' ? words.running : summaryInWords(run)}</p>
        <Cast
          cast={castOf(summary, held)}
          shown={shown?.persona ?? null}
          onOpen={(persona) => {
            const [first] = talksToRead(held, persona);
            if (first) open(first);
          }}
        />
        {stage !== 'running' && (
          <GoesWrong
            summary={summary}
            run={run}
            canShow={canShow}
            onShowState={onShowState}
            onOpen={openAndGo}
          />
        )}
      </section>
      <RehearsedTalk
        ref={talk}
        run={run}
        flow={flow}
        isChanged={isChanged}
        rehearsal={shown}
        canShow={canShow}
        onShowState={onShowState}
        onOpen={open}
        onLeave={() => opener.current?.focus()}
      />
    </div>
  );
}
