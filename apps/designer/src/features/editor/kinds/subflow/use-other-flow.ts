import { useQuery } from '@tanstack/react-query';
import { type FlowDocument, parseFlowText, type VersionWanted } from '@turnwise/flow';
import { exportFlow, listFlows } from '../../../../api/flows.ts';
import { queryKeys } from '../../../../api/query-keys.ts';
import { usePublished } from '../../../../api/use-versions.ts';

/** The flows there are to choose from. */
export function useFlowChoices() {
  return useQuery({ queryKey: queryKeys.flowList, queryFn: ({ signal }) => listFlows(signal) });
}

/**
 * Another flow, to offer its slots by name: in the version wanted of it, or as it was last saved, which is what is
 * published next. Undefined while unknown.
 */
export function useOtherFlow(id: string, version: VersionWanted): FlowDocument | undefined {
  const saved = useQuery({
    queryKey: [...queryKeys.flow(id), 'export'],
    enabled: id !== '',
    queryFn: async () => {
      const parsed = parseFlowText(await exportFlow(id));
      return parsed.ok ? parsed.value : null;
    },
  });
  const fixed = usePublished(id, version === 'published' ? null : version);
  return fixed.data?.flow ?? saved.data ?? undefined;
}
