import { FlowPicture } from './FlowPicture.tsx';
import { useTemplate } from './use-template.ts';

export interface TemplatePictureProps {
  templateId: string;
  width: number;
  height: number;
}

/** Its own download: drawing a flow needs to know what a flow is, listing them does not. */
export function TemplatePicture({ templateId, width, height }: TemplatePictureProps) {
  const template = useTemplate(templateId);
  return template ? <FlowPicture flow={template.flow} width={width} height={height} /> : null;
}
