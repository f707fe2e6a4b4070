import { useQuery } from '@tanstack/react-query';
import { type FlowDocument, parseFlowText } from '@turnwise/flow';
import { exportFlow, listFlows } from '../../../../api/flows.ts';
import { queryKeys } from '../../../../api/query-keys.ts';

/** The flows there are to choose from. */
export function useFlowChoices() {
  return useQuery({ queryKey: queryKeys.flowList, queryFn: ({ signal }) => listFlows(signal) });
}

/** Another flow as it was last saved, to offer its slots by name; undefined while unknown. */
export function useOtherFlow(id: string): FlowDocument | undefined {
  const { data } = useQuery({
    queryKey: [...queryKeys.flow(id), 'export'],
    enabled: id !== '',
    queryFn: async () => {
      const parsed = parseFlowText(await exportFlow(id));
      return parsed.ok ? parsed.value : null;
    },
  });
  return data ?? undefined;
}
