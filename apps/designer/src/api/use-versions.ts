import { useQuery } from '@tanstack/react-query';
import { queryKeys } from './query-keys.ts';
import { listVersions, readVersion } from './versions.ts';

/** The versions of a flow, newest first. */
export const useVersions = (flowId: string) =>
  useQuery({
    queryKey: queryKeys.versions(flowId),
    queryFn: ({ signal }) => listVersions(flowId, signal),
    enabled: flowId !== '',
  });

/** A published version's document; it never changes, so it is read once. */
export const usePublished = (flowId: string, number: number | null) =>
  useQuery({
    queryKey: queryKeys.version(flowId, number ?? 0),
    queryFn: ({ signal }) => readVersion(flowId, number ?? 0, signal),
    enabled: flowId !== '' && number !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
