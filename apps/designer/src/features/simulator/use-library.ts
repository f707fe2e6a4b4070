import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FlowDocument, referencesOf } from '@turnwise/flow';
import { useMemo } from 'react';
import { listFlows } from '../../api/flows.ts';
import { queryKeys } from '../../api/query-keys.ts';
import { readVersion } from '../../api/versions.ts';

/** The published flows a draft runs inside it, by id, and the names of those that are not published. */
export type FlowLibrary = {
  readonly flows: Readonly<Record<string, FlowDocument>>;
  readonly unpublished: readonly string[];
};

const nothing: FlowLibrary = { flows: {}, unpublished: [] };

/**
 * Loads what a draft runs as sub-flows, as the server would: the version published now, and what that runs in turn.
 * Undefined until it is there for the first time: what is said before would pass them by.
 */
export function useLibrary(flow: FlowDocument): FlowLibrary | undefined {
  const queries = useQueryClient();
  const key = useMemo(() => flowsRunBy(flow).join(' '), [flow]);
  const library = useQuery({
    queryKey: queryKeys.library(key),
    queryFn: ({ signal }) => loadLibrary(queries, flow.id, key.split(' '), signal),
    enabled: key !== '',
    placeholderData: (before) => before,
  });
  if (key !== '' && library.isPending) return undefined;
  return (key === '' ? undefined : library.data) ?? nothing;
}

/** The other flows a document runs, each once, in a steady order. */
const flowsRunBy = (flow: FlowDocument): string[] =>
  [...new Set(referencesOf(flow).flatMap(({ to, name }) => (to === 'flow' ? [name] : [])))]
    .filter((id) => id !== flow.id)
    .sort();

async function loadLibrary(
  queries: QueryClient,
  ownId: string,
  first: readonly string[],
  signal: AbortSignal,
): Promise<FlowLibrary> {
  const summaries = new Map((await listFlows(signal)).map((summary) => [summary.id, summary]));
  const flows: Record<string, FlowDocument> = {};
  const unpublished: string[] = [];
  const seen = new Set([ownId, ...first]);
  const waiting = [...first];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const summary = summaries.get(id);
    const version = summary?.publishedVersion ?? null;
    if (version === null) {
      unpublished.push(summary?.name ?? id);
      continue;
    }
    const document = await publishedFlow(queries, id, version);
    flows[id] = document;
    for (const next of flowsRunBy(document)) {
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
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
