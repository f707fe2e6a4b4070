import { parseTemplate, placeholderSlot } from '@turnwise/flow';
import type { CardContext } from '../kinds/card-content.ts';
import { placeholderLabel } from './card-geometry.ts';
import styles from './StateNode.module.css';

/** An author's text with its placeholders as chips. */
export function TemplateText({ text, context }: { text: string; context: CardContext }) {
  return parseTemplate(text).map((part, index) =>
    part.kind === 'text' ? (
      part.text
    ) : (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their order.
        key={index}
        className={isKnown(part.path, context) ? styles.chip : styles.chipUnknown}
        data-slot-chip={placeholderSlot(part.path) ?? undefined}
      >
        {placeholderLabel(part.path, context)}
      </span>
    ),
  );
}

function isKnown(path: string, context: CardContext): boolean {
  const slot = placeholderSlot(path);
  return slot === null || Object.hasOwn(context.slotLabels, slot);
}
