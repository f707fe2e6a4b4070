import { useQuery } from '@tanstack/react-query';
import type { FlowDocument } from '@turnwise/flow';
import { readTemplate } from '../../api/flows.ts';
import { queryKeys } from '../../api/query-keys.ts';

/** A template's flow, and the flows that come with it, by id. */
export type TemplateFlows = {
  readonly flow: FlowDocument;
  readonly library: Readonly<Record<string, FlowDocument>>;
};

/** A template whole; undefined until it is there. It never changes while the page lives. */
export const useTemplate = (id: string): TemplateFlows | undefined =>
  useQuery({
    queryKey: queryKeys.template(id),
    queryFn: async ({ signal }): Promise<TemplateFlows> => {
      const { flow, subFlows } = await readTemplate(id, signal);
      return { flow, library: Object.fromEntries(subFlows.map((subFlow) => [subFlow.id, subFlow])) };
    },
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
