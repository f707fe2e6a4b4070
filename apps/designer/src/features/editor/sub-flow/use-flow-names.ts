import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listFlows } from '../../../api/flows.ts';
import { queryKeys } from '../../../api/query-keys.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';

/** Keeps the names of the flows at hand, as long as this one runs any. */
export function useFlowNames(): void {
  const store = useEditorStore();
  const runsAny = useEditor(({ flow }) => Object.values(flow.states).some(({ kind }) => kind === 'subflow'));
  const { data } = useQuery({
    queryKey: queryKeys.flowList,
    queryFn: ({ signal }) => listFlows(signal),
    enabled: runsAny,
  });
  useEffect(() => {
    if (data) store.getState().setFlowNames(Object.fromEntries(data.map(({ id, name }) => [id, name])));
  }, [store, data]);
}
