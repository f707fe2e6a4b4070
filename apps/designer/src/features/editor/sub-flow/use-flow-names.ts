import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listFlows } from '../../../api/flows.ts';
import { queryKeys } from '../../../api/query-keys.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';

/** Keeps the names of the flows at hand, and which can be run, as long as this one runs any. */
export function useFlowNames(): void {
  const store = useEditorStore();
  const runsAny = useEditor(({ flow }) => Object.values(flow.states).some(({ kind }) => kind === 'subflow'));
  const { data } = useQuery({
    queryKey: queryKeys.flowList,
    queryFn: ({ signal }) => listFlows(signal),
    enabled: runsAny,
  });
  useEffect(() => {
    if (!data) return;
    const namesOf = (flows: typeof data) => Object.fromEntries(flows.map(({ id, name }) => [id, name]));
    const unpublished = data.filter(({ publishedVersion }) => publishedVersion === null);
    store.getState().setFlowNames(namesOf(data), namesOf(unpublished));
  }, [store, data]);
}
