import { useFlowSummary } from '../../../api/use-flow-summary.ts';
import { Pill } from '../../../ui/Pill.tsx';
import { Tooltip } from '../../../ui/Tooltip.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { topbarMessages as words } from './messages.ts';

/** Whether users can already talk to what is drawn here. */
export function PublishedPill() {
  const id = useEditor((editor) => editor.flow.id);
  const { data } = useFlowSummary(id);
  if (!data || data.publishedVersion === null) {
    return (
      <Tooltip label={words.draftTip}>
        <Pill tone="accent">{words.draft}</Pill>
      </Tooltip>
    );
  }
  if (!data.hasUnpublishedChanges) {
    return (
      <Tooltip label={words.publishedTip(data.publishedVersion)}>
        <Pill tone="ok">{words.published}</Pill>
      </Tooltip>
    );
  }
  return (
    <Tooltip label={words.unpublishedTip(data.publishedVersion)}>
      <Pill tone="accent">{words.unpublished}</Pill>
    </Tooltip>
  );
}
