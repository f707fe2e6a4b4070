import type { FlowDocument } from '@turnwise/flow';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { type FlowLibrary, useLibrary } from '../../api/use-library.ts';
import { deferred, Nothing } from '../../ui/deferred.tsx';
import { MissingDialog } from '../../ui/MissingDialog.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { hasSomethingToKeep } from './keep/talk-to-keep.ts';
import { simulatorMessages as words } from './messages.ts';
import { nowhere, type PathTaken, pathTaken } from './model/path-taken.ts';
import { currentConversation, type Draft, shownTurns } from './model/simulation.ts';
import { AiPane } from './panes/AiPane.tsx';
import { ChatPane } from './panes/ChatPane.tsx';
import { SlotsPane } from './panes/SlotsPane.tsx';
import { WhyPane } from './panes/WhyPane.tsx';
import styles from './TryIt.module.css';
import { TryItBar } from './TryItBar.tsx';
import { useTalk } from './use-talk.ts';

const KeepDialog = deferred(
  () => import('./keep/KeepDialog.tsx').then((module) => module.KeepDialog),
  Nothing,
  MissingDialog,
);

export interface TryItProps {
  /** The draft as drawn this second. */
  flow: FlowDocument;
  /** Opened this moment, by hand: writing to it is what comes next. */
  takesFocus: boolean;
  onClose: () => void;
  /** Paints the canvas with where the talk is and the way it came. */
  onHighlight: (path: PathTaken) => void;
  onSelectState: (name: string) => void;
  startFrom?: { readonly state: string; readonly nonce: number };
}

type Part = 'chat' | 'slots' | 'why' | 'ai';

/** Talk to the draft: the same runtime as on the server, in the browser, against the flow as drawn this second. */
export function TryIt(props: TryItProps) {
  const library = useLibrary(props.flow);
  return library ? <TalkWithDraft {...props} subFlows={library} /> : <Waiting label={words.loading} />;
}

function TalkWithDraft({
  flow,
  subFlows: { flows: library, unpublished },
  takesFocus,
  onClose,
  onHighlight,
  onSelectState,
  startFrom,
}: TryItProps & { subFlows: FlowLibrary }) {
  const draft = useMemo((): Draft => ({ flow, library }), [flow, library]);
  const { simulation, actions } = useTalk(draft, startFrom);
  const [part, setPart] = useState<Part>('chat');
  const [isKeeping, setIsKeeping] = useState(false);
  const [asked, setAsked] = useState<{ turn: number } | null>(null);
  const turns = shownTurns(simulation);
  const lastTurn = turns.at(-1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the last turn stands for all before it.
  useEffect(() => {
    onHighlight(pathTaken(turns));
  }, [lastTurn, onHighlight]);
  useEffect(() => () => onHighlight(nowhere), [onHighlight]);

  const input = useRef<HTMLTextAreaElement>(null);
  const takeFocus = useEffectEvent(() => {
    if (takesFocus) input.current?.focus({ preventScroll: true });
  });
  useEffect(() => takeFocus(), []);

  const askWhy = (turn: number) => {
    setAsked({ turn });
    setPart('why');
  };
  const keep = hasSomethingToKeep(simulation) ? () => setIsKeeping(true) : null;
  return (
    <section className={styles.tryIt} aria-label={words.title}>
      <TryItBar simulation={simulation} actions={actions} onKeep={keep} onClose={onClose} />
      {isKeeping && <KeepDialog draft={draft} simulation={simulation} onClose={() => setIsKeeping(false)} />}
      <Tabs<Part>
        label={words.parts}
        value={part}
        onValueChange={setPart}
        items={[
          {
            value: 'chat',
            label: words.tabs.chat,
            content: (
              <ChatPane
                inputRef={input}
                draft={draft}
                simulation={simulation}
                unpublished={unpublished}
                actions={actions}
                onWhy={askWhy}
                onKeep={keep}
              />
            ),
          },
          {
            value: 'slots',
            label: words.tabs.slots,
            content: <SlotsPane draft={draft} simulation={simulation} actions={actions} />,
          },
          {
            value: 'why',
            label: words.tabs.why,
            content: <WhyPane draft={draft} turns={turns} asked={asked} onSelectState={onSelectState} />,
          },
          {
            value: 'ai',
            label: words.tabs.ai,
            content: <AiPane draft={draft} turns={turns} conversation={currentConversation(simulation)} />,
          },
        ]}
      />
    </section>
  );
}
