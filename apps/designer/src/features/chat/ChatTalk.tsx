import { useEffect, useRef } from 'react';
import { onConnectionChange } from '../../api/connection.ts';
import { Button } from '../../ui/Button.tsx';
import { ChatDivider, ChatLog, ChatNotice, FlowBubble, UserBubble } from '../../ui/chat/ChatLog.tsx';
import { Composer } from '../../ui/chat/Composer.tsx';
import { QuickReplies } from '../../ui/chat/QuickReplies.tsx';
import styles from './ChatPage.module.css';
import type { ChatLine } from './chat.ts';
import { chatOf } from './chat-of.ts';
import { chatMessages as words } from './messages.ts';
import { useChat } from './use-chat.ts';

/** What was said, what can be answered, and the line to write in. `published` is the version a new talk would be with. */
export function ChatTalk({ flowId, published }: { flowId: string; published: number }) {
  const chat = chatOf(flowId);
  const { lines, quickReplies, version, hasEnded, isHandedOff, isSending, failure } = useChat(flowId);
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    void chat.sendWaiting();
    input.current?.focus();
    return onConnectionChange((connection) => {
      if (connection === 'online') void chat.sendWaiting();
    });
  }, [chat]);

  const isOutdated = version !== null && version < published;
  return (
    <>
      <ChatLog
        label={words.conversation}
        last={`${lines.length} ${isSending} ${failure}`}
        className={styles.log}
      >
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
        {isSending && (
          <p className={styles.answering} role="img" aria-label={words.answering}>
            <span /> <span /> <span />
          </p>
        )}
        <QuickReplies
          texts={quickReplies}
          onAnswer={(text) => {
            chat.say(text);
            // The pressed button is about to go: the next answer may be typed.
            input.current?.focus();
          }}
        />
        {hasEnded && <ChatNotice>{isHandedOff ? words.handedOff : words.ended}</ChatNotice>}
        {isOutdated && <ChatNotice>{words.newer(published)}</ChatNotice>}
      </ChatLog>
      <div className={styles.foot}>
        {failure !== null && (
          <div className={styles.failure} role="alert">
            <p>
              {words.notSent} {failure}
            </p>
            <Button size="small" onClick={() => void chat.sendWaiting()}>
              {words.retry}
            </Button>
          </div>
        )}
        <Composer
          inputRef={input}
          label={words.inputLabel}
          placeholder={words.placeholder}
          said={lines.flatMap((line) => (line.kind === 'user' ? [line.text] : []))}
          onSend={(text) => chat.say(text)}
        />
      </div>
    </>
  );
}

function Line({ line }: { line: ChatLine }) {
  switch (line.kind) {
    case 'user':
      return <UserBubble text={line.text} />;
    case 'flow':
      return <FlowBubble text={line.text} />;
    case 'fresh':
      return <ChatDivider text={words.fresh} />;
  }
}
