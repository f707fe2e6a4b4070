import { useQueryClient } from '@tanstack/react-query';
import { isFinal } from '@turnwise/runtime';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { errorSentence, isNotFound } from '../../api/api-error.ts';
import { type ConversationSummary, deleteConversation } from '../../api/conversations.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useToast } from '../../ui/Toast.tsx';
import styles from './ConversationDetail.module.css';
import { dropConversation } from './drop-conversation.ts';
import { conversationMessages as words } from './messages.ts';

type DeleteConversationProps = {
  id: string;
  flowId: string;
  /** What is known of it; nothing where it cannot be read. */
  conversation?: ConversationSummary;
  /** It is gone, and what shows it can go too. */
  onDeleted: () => void;
};

/**
 * The button that deletes a conversation, and the question before: what somebody said is theirs, so it is deleted at once
 * and for good rather than kept for an undo.
 */
export function DeleteConversation({ id, flowId, conversation, onDeleted }: DeleteConversationProps) {
  const client = useQueryClient();
  const toast = useToast();
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);

  const remove = async () => {
    setIsBusy(true);
    try {
      const wasThere = await deleteConversation(id).then(
        () => true,
        (error: unknown) => {
          if (isNotFound(error)) return false;
          throw error;
        },
      );
      await dropConversation(client, flowId, id);
      setIsAsking(false);
      onDeleted();
      toast.show({ text: wasThere ? words.deleted : words.deletedBefore, tone: 'ok' });
    } catch (error) {
      toast.show({ text: errorSentence(error), tone: 'bad' });
    } finally {
      setIsBusy(false);
    }
  };

  return (
    <>
      <Button
        size="small"
        variant="ghost"
        icon={<Trash2 aria-hidden="true" />}
        onClick={() => setIsAsking(true)}
      >
        {words.delete}
      </Button>
      {isAsking && (
        <Dialog
          open
          onOpenChange={setIsAsking}
          size="small"
          title={words.deleteTitle}
          description={words.deleteText}
          footer={
            <>
              <Button variant="danger" busy={isBusy} onClick={() => void remove()}>
                {words.deleteForGood}
              </Button>
              <Button onClick={() => setIsAsking(false)}>{words.keep}</Button>
            </>
          }
        >
          <div className={styles.consequences}>
            {conversation && !isFinal(conversation.phase) && <p>{words.deleteUnderWay}</p>}
            {conversation?.userId != null && <p>{words.deleteRemembered(conversation.userId)}</p>}
          </div>
        </Dialog>
      )}
    </>
  );
}
