import { type FlowDocument, parseTemplate } from '@turnwise/flow';
import { Chip } from '../../ui/Chip.tsx';

/** An author's text with its slots as chips, as on the canvas. */
export function SlotText({ flow, text }: { flow: FlowDocument; text: string }) {
  return parseTemplate(text).map((part, index) =>
    part.kind === 'text' ? (
      part.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text stay as they are.
      <Chip key={index}>{flow.slots[part.path]?.label || part.path.replaceAll('_', ' ')}</Chip>
    ),
  );
}
