import type { FlowDocument } from '@turnwise/flow';
import { runTest } from '@turnwise/testing';
import { ChevronLeft, ChevronRight, CircleCheck, ClipboardCheck, TriangleAlert } from 'lucide-react';
import { type Ref, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useTests } from '../../api/use-tests.ts';
import { remarkMark, TestTranscript } from '../../testing/transcript/TestTranscript.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Pill } from '../../ui/Pill.tsx';
import type { HeldTalk } from './held-talk.ts';
import { KeepRehearsed } from './KeepRehearsed.tsx';
import { rehearsalMessages as words } from './messages.ts';
import { remarkInWords } from './misreading-words.ts';
import styles from './RehearsedTalk.module.css';
import type { RehearsalRun } from './rehearsal-runs.ts';

interface RehearsedTalkProps {
  ref: Ref<HTMLElement>;
  run: RehearsalRun;
  /** The draft as drawn this second. */
  flow: FlowDocument;
  /** It is drawn differently than when the talk was held. */
  isChanged: boolean;
  /** The talk that is read; null where there is none yet. */
  rehearsal: HeldTalk | null;
  canShow: (name: string) => boolean;
  onShowState: (name: string) => void;
  onOpen: (rehearsal: HeldTalk) => void;
  /** Goes back to what opened it. */
  onLeave: () => void;
}

/** One talk as it went: how it ended, what was taken otherwise than it was meant, and why; it can be kept as a test. */
export function RehearsedTalk({ ref, rehearsal, onLeave, ...rest }: RehearsedTalkProps) {
  return (
    <section
      ref={ref}
      className={styles.talk}
      aria-label={words.talk}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard.
      tabIndex={0}
      onKeyDown={(event) => {
        // What is pressed in a dialog of the talk is heard here, too.
        const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
        if (event.key === 'Escape' && isHere) onLeave();
      }}
    >
      {rehearsal ? (
        <Talk key={rehearsal.test.id} rehearsal={rehearsal} {...rest} />
      ) : (
        <p className={styles.none}>{words.noTalk}</p>
      )}
    </section>
  );
}

/** Goes to the answer of a line that was taken otherwise than it was meant. */
export function goToRemark(talk: HTMLElement | null, line: number): void {
  const remark = talk?.querySelector<HTMLElement>(`[${remarkMark}="${line}"]`);
  remark?.scrollIntoView({ block: 'center' });
  remark?.focus({ preventScroll: true });
}

type TalkProps = Omit<RehearsedTalkProps, 'ref' | 'rehearsal' | 'onLeave'> & { rehearsal: HeldTalk };

function Talk({ run, flow, isChanged, rehearsal, canShow, onShowState, onOpen }: TalkProps) {
  const { persona, test, ending, gotThrough, messages, misreadings } = rehearsal;
  const [isKeeping, setIsKeeping] = useState(false);
  const isKept = useTests(flow.id).data?.some(({ id }) => id === test.id) ?? false;
  const [path] = useLocation();
  const played = useMemo(() => runTest(test, run.flow, run.library), [test, run]);
  const remarks = useMemo(
    () =>
      new Map(
        misreadings.map((misreading) => [misreading.line, remarkInWords(misreading, run.flow, run.library)]),
      ),
    [misreadings, run],
  );
  const talks = run.held.filter((other) => other.persona === persona);
  const at = talks.indexOf(rehearsal);
  const [before, after] = [talks[at - 1], talks[at + 1]];
  const { name, manner } = words.personas[persona];
  return (
    <>
      <header className={styles.head}>
        <div className={styles.who}>
          <h3 className={styles.name}>{name}</h3>
          <p className={styles.quiet}>{manner}</p>
        </div>
        <div className={styles.steps}>
          <IconButton
            size="small"
            label={words.before}
            icon={<ChevronLeft />}
            disabled={!before}
            onClick={() => before && onOpen(before)}
          />
          <span className={styles.quiet}>{words.talkNumber(at + 1, talks.length)}</span>
          <IconButton
            size="small"
            label={words.after}
            icon={<ChevronRight />}
            disabled={!after}
            onClick={() => after && onOpen(after)}
          />
        </div>
      </header>
      <div className={styles.facts}>
        <Pill tone={gotThrough ? 'ok' : 'neutral'} icon={gotThrough && <CircleCheck aria-hidden="true" />}>
          {words.endings[ending]}
        </Pill>
        {misreadings.length > 0 && (
          <Pill tone="warn" icon={<TriangleAlert aria-hidden="true" />}>
            {words.misunderstoodTimes(misreadings.length)}
          </Pill>
        )}
        <span className={styles.quiet}>{words.messages(messages)}</span>
        {isKept ? (
          <Link href={`${path}?test=${encodeURIComponent(test.id)}`} className={styles.kept}>
            {words.kept}
          </Link>
        ) : (
          <Button
            size="small"
            className={styles.keep}
            icon={<ClipboardCheck aria-hidden="true" />}
            onClick={() => setIsKeeping(true)}
          >
            {words.keep}
          </Button>
        )}
      </div>
      <TestTranscript
        run={played}
        flow={run.flow}
        library={run.library}
        remarks={remarks}
        onShowState={(state) => canShow(state) && onShowState(state)}
      />
      {isKeeping && (
        <KeepRehearsed
          flow={flow}
          library={run.library}
          rehearsal={rehearsal}
          isChanged={isChanged}
          onClose={() => setIsKeeping(false)}
        />
      )}
    </>
  );
}
