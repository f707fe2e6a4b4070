import type { FlowDocument } from '@turnwise/flow';
import { Clock, EllipsisVertical, RotateCcw, StepBack, StepForward, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { DropdownMenu } from '../../ui/DropdownMenu.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { simulatorMessages as words } from './messages.ts';
import { type PathTaken, pathTaken } from './model/path-taken.ts';
import { currentConversation, shownTurns } from './model/simulation.ts';
import { AiPane } from './panes/AiPane.tsx';
import { ChatPane } from './panes/ChatPane.tsx';
import { SlotsPane } from './panes/SlotsPane.tsx';
import { WhyPane } from './panes/WhyPane.tsx';
import styles from './TryIt.module.css';
import { useTalk } from './use-talk.ts';

const hour = 3_600_000;
const day = 24 * hour;

export interface TryItProps {
  /** The draft as drawn this second. */
  flow: FlowDocument;
  onClose: () => void;
  /** Paints the canvas with where the talk is and the way it came. */
  onHighlight: (path: PathTaken) => void;
  startFrom?: { readonly state: string; readonly nonce: number };
}

type Part = 'chat' | 'slots' | 'why' | 'ai';

/** Talk to the draft: the same runtime as on the server, in the browser, against the flow as drawn this second. */
export function TryIt({ flow, onClose, onHighlight, startFrom }: TryItProps) {
  const { simulation, actions } = useTalk(flow, startFrom);
  const [part, setPart] = useState<Part>('chat');
  const [asked, setAsked] = useState<number | null>(null);
  const turns = shownTurns(simulation);
  const conversation = currentConversation(simulation);
  const lastTurn = turns.at(-1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the last turn stands for all before it.
  useEffect(() => {
    onHighlight(pathTaken(turns));
  }, [lastTurn, onHighlight]);
  useEffect(() => () => onHighlight({ current: null, path: [], visited: [] }), [onHighlight]);

  const { userId } = simulation.persona;
  return (
    <section className={styles.tryIt} aria-label={words.title}>
      <header className={styles.bar}>
        <h2 className={styles.title}>{words.title}</h2>
        <IconButton
          label={words.back}
          icon={<StepBack />}
          disabled={simulation.shown <= 1}
          onClick={actions.back}
        />
        <IconButton
          label={words.forward}
          icon={<StepForward />}
          disabled={simulation.shown >= simulation.turns.length}
          onClick={actions.forward}
        />
        <DropdownMenu
          trigger={<IconButton label={words.clock} icon={<Clock />} />}
          items={[
            { type: 'heading', label: words.clock },
            { label: words.inAnHour, onSelect: () => actions.moveClock(hour) },
            { label: words.inADay, onSelect: () => actions.moveClock(day) },
            { label: words.inThreeDays, onSelect: () => actions.moveClock(3 * day) },
            { type: 'separator' },
            { label: words.comeBackLater, onSelect: () => actions.comeBack(hour) },
          ]}
        />
        <IconButton label={words.restart} icon={<RotateCcw />} onClick={actions.restart} />
        <DropdownMenu
          trigger={<IconButton label={words.more} icon={<EllipsisVertical />} />}
          items={[
            { type: 'heading', label: words.person },
            {
              type: 'check',
              label: words.newVisitor,
              checked: userId === null,
              onSelect: () => actions.playAs(null),
            },
            {
              type: 'check',
              label: words.knownUser,
              checked: userId !== null,
              onSelect: () => actions.playAs('known_user'),
            },
            simulation.memory !== null && { label: words.forget, onSelect: actions.forgetUser },
            { type: 'separator' },
            { label: words.replay, onSelect: actions.replay },
          ]}
        />
        <IconButton label={words.close} icon={<X />} onClick={onClose} />
      </header>
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
                flow={flow}
                simulation={simulation}
                actions={actions}
                onWhy={(turn) => {
                  setAsked(turn);
                  setPart('why');
                }}
              />
            ),
          },
          {
            value: 'slots',
            label: words.tabs.slots,
            content: <SlotsPane flow={flow} conversation={conversation} actions={actions} />,
          },
          {
            value: 'why',
            label: words.tabs.why,
            content: <WhyPane flow={flow} turns={turns} asked={asked} />,
          },
          { value: 'ai', label: words.tabs.ai, content: <AiPane flow={flow} turns={turns} /> },
        ]}
      />
    </section>
  );
}
