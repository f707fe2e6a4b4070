import { useQuery } from '@tanstack/react-query';
import { client } from './client.ts';
import { queryKeys } from './query-keys.ts';
import { readResponse } from './request.ts';

/** What the server says about the flow as a whole: whether, and as which version, it is published. */
export const useFlowSummary = (id: string) =>
  useQuery({
    queryKey: queryKeys.flow(id),
    queryFn: ({ signal }) =>
      readResponse(client.api.flows[':id'].$get({ param: { id } }, { init: { signal } })),
  });
