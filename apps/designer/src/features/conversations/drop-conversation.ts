import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { ConversationPage } from '../../api/conversations.ts';
import { queryKeys } from '../../api/query-keys.ts';

/** Takes a deleted conversation out of every list of its flow at once; the server is asked for them again afterwards. */
export async function dropConversation(client: QueryClient, flowId: string, id: string): Promise<void> {
  const lists = { queryKey: queryKeys.conversations(flowId) };
  // An answer that is on its way still knows it.
  await client.cancelQueries(lists);
  client.setQueriesData<InfiniteData<ConversationPage>>(
    lists,
    (data) =>
      data && {
        ...data,
        pages: data.pages.map((page) => ({
          ...page,
          conversations: page.conversations.filter((conversation) => conversation.id !== id),
        })),
      },
  );
  client.removeQueries({ queryKey: queryKeys.conversation(id) });
  void client.invalidateQueries(lists);
}
