import { useQuery } from '@tanstack/react-query';
import { readTemplate } from '../../api/flows.ts';
import { queryKeys } from '../../api/query-keys.ts';
import { FlowPicture } from './FlowPicture.tsx';

export interface TemplatePictureProps {
  templateId: string;
  width: number;
  height: number;
}

/** Its own download: drawing a flow needs to know what a flow is, listing them does not. */
export function TemplatePicture({ templateId, width, height }: TemplatePictureProps) {
  const { data } = useQuery({
    queryKey: queryKeys.template(templateId),
    queryFn: ({ signal }) => readTemplate(templateId, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ? <FlowPicture flow={data} width={width} height={height} /> : null;
}
