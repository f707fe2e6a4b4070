import type { Phase } from '@turnwise/runtime';
import { ClipboardCheck } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { ChatLog, ChatNotice } from '../../../ui/chat/ChatLog.tsx';
import { Composer } from '../../../ui/chat/Composer.tsx';
import { QuickReplies } from '../../../ui/chat/QuickReplies.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { simulatorMessages as words } from '../messages.ts';
import { currentConversation, type Draft, type Simulation, shownTurns } from '../model/simulation.ts';
import styles from './ChatPane.module.css';
import { SlotsSummary } from './SlotsSummary.tsx';
import { TurnView } from './TurnView.tsx';
import type { TalkActions } from './talk-actions.ts';

const endings: Readonly<Partial<Record<Phase, string>>> = words.ended;

export interface ChatPaneProps {
  /** The line to write in, for whoever is to give it the keyboard. */
  inputRef: RefObject<HTMLTextAreaElement | null>;
  draft: Draft;
  simulation: Simulation;
  /** Names of sub-flows that cannot run, because nobody has published them. */
  unpublished: readonly string[];
  actions: TalkActions;
  /** Left out where there is no place to explain a turn. */
  onWhy?: (turnId: number) => void;
  /** Keeps the talk as a test. Left out where none are kept, null while there is nothing to keep. */
  onKeep?: (() => void) | null;
}

/** The talk itself: bubbles, quick replies, what is known so far, and the line to write in. */
export function ChatPane({
  inputRef,
  draft,
  simulation,
  unpublished,
  actions,
  onWhy,
  onKeep,
}: ChatPaneProps) {
  const turns = shownTurns(simulation);
  const conversation = currentConversation(simulation);
  const last = turns.at(-1);

  if (draft.flow.start === '' || Object.keys(draft.flow.states).length === 0) {
    return <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>;
  }
  const ending = conversation && endings[conversation.phase];
  const quickReplies = ending ? [] : quickRepliesOf(simulation);
  const said = turns.flatMap((turn) => (turn.event.kind === 'userMessage' ? [turn.event.text] : []));
  const answer = (text: string) => {
    actions.say(text);
    // The pressed button is about to go: the next answer may be typed.
    inputRef.current?.focus();
  };

  return (
    <div className={styles.pane}>
      <ChatLog label={words.conversation} last={last}>
        {unpublished.length > 0 && <ChatNotice>{words.unpublished(unpublished.join(', '))}</ChatNotice>}
        {simulation.notice && <ChatNotice>{simulation.notice}</ChatNotice>}
        {turns.map((turn, index) => (
          <TurnView
            key={`${simulation.talk} ${turn.id}`}
            draft={draft}
            turn={turn}
            passed={turn.clockOffset - (turns[index - 1]?.clockOffset ?? 0)}
            actions={actions}
            onWhy={onWhy && (() => onWhy(turn.id))}
          />
        ))}
        {turns.length === 1 && last?.happenings.length === 0 && (
          <EmptyState title={words.silentTitle}>{words.silentText}</EmptyState>
        )}
        <QuickReplies texts={quickReplies} onAnswer={answer} />
        {ending && (
          <ChatNotice>
            {ending} {words.endedHint}
          </ChatNotice>
        )}
        {ending && onKeep && (
          <Button
            size="small"
            icon={<ClipboardCheck aria-hidden="true" />}
            className={styles.keep}
            onClick={onKeep}
          >
            {words.keep}
          </Button>
        )}
      </ChatLog>
      <div className={styles.foot}>
        <SlotsSummary draft={draft} conversation={conversation} />
        <Composer
          inputRef={inputRef}
          label={words.inputLabel}
          placeholder={words.placeholder}
          said={said}
          onSend={actions.say}
        />
      </div>
    </div>
  );
}

/** Those of the last thing said, unless the turn it was said in has since been answered by hand. */
function quickRepliesOf(simulation: Simulation): readonly string[] {
  const last = shownTurns(simulation).findLast((turn) =>
    turn.happenings.some(({ kind }) => kind === 'reply'),
  );
  const reply = last?.happenings.findLast((happening) => happening.kind === 'reply');
  const isOpen = last?.after.state === currentConversation(simulation)?.state;
  return reply?.kind === 'reply' && isOpen ? reply.reply.quickReplies : [];
}
