import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FlowDocument, flowsRunBy, type VersionWanted } from '@turnwise/flow';
import { useMemo } from 'react';
import { listFlows } from './flows.ts';
import { queryKeys } from './query-keys.ts';
import { listVersions, readVersion } from './versions.ts';

/** The published flows a draft runs inside it, by id, and the names of those that are not published. */
export type FlowLibrary = {
  readonly flows: Readonly<Record<string, FlowDocument>>;
  readonly unpublished: readonly string[];
};

const nothing: FlowLibrary = { flows: {}, unpublished: [] };

/**
 * Loads what a draft runs as sub-flows, as the server would: the version that is always run, else the one published now,
 * and what that runs in turn.
 * Undefined until it is there for the first time: what is said before would pass them by.
 */
export function useLibrary(flow: FlowDocument): FlowLibrary | undefined {
  const queries = useQueryClient();
  const runs = useMemo(() => otherFlowsRunBy(flow), [flow]);
  const key = runs.map((run) => run.join('@')).join(' ');
  const library = useQuery({
    queryKey: queryKeys.library(key),
    queryFn: ({ signal }) => loadLibrary(queries, flow.id, runs, signal),
    enabled: key !== '',
    placeholderData: (before) => before,
  });
  if (key !== '' && library.isPending) return undefined;
  return (key === '' ? undefined : library.data) ?? nothing;
}

type Run = readonly [id: string, wanted: VersionWanted];

const otherFlowsRunBy = (flow: FlowDocument): Run[] => [...flowsRunBy(flow)].filter(([id]) => id !== flow.id);

async function loadLibrary(
  queries: QueryClient,
  ownId: string,
  first: readonly Run[],
  signal: AbortSignal,
): Promise<FlowLibrary> {
  const summaries = new Map((await listFlows(signal)).map((summary) => [summary.id, summary]));
  const flows: Record<string, FlowDocument> = {};
  const unpublished: string[] = [];
  const waiting = [...first];
  // A conversation runs one version of each flow: the first one wanted.
  const seen = new Set([ownId, ...waiting.map(([id]) => id)]);
  for (let run = waiting.shift(); run; run = waiting.shift()) {
    const [id, wanted] = run;
    const summary = summaries.get(id);
    const published = summary?.publishedVersion ?? null;
    if (published === null) {
      unpublished.push(summary?.name ?? id);
      continue;
    }
    const isThere =
      wanted !== 'published' && (await listVersions(id, signal)).some(({ number }) => number === wanted);
    const document = await publishedFlow(queries, id, isThere ? wanted : published);
    flows[id] = document;
    for (const next of otherFlowsRunBy(document)) {
      if (!seen.has(next[0])) waiting.push(next);
      seen.add(next[0]);
    }
  }
  return { flows, unpublished };
}

const publishedFlow = (queries: QueryClient, id: string, version: number): Promise<FlowDocument> =>
  queries
    .fetchQuery({
      queryKey: queryKeys.version(id, version),
      queryFn: ({ signal }) => readVersion(id, version, signal),
      // A published version never changes.
      staleTime: Number.POSITIVE_INFINITY,
    })
    .then((found) => found.flow);
