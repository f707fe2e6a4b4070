import { useQuery } from '@tanstack/react-query';
import { queryKeys } from './query-keys.ts';
import { listTests } from './tests.ts';

/** The tests of a flow, in the order they were added. */
export const useTests = (flowId: string) =>
  useQuery({
    queryKey: queryKeys.tests(flowId),
    queryFn: ({ signal }) => listTests(flowId, signal),
    enabled: flowId !== '',
  });
