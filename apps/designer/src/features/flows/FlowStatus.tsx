import type { FlowSummary } from '../../api/flows.ts';
import { Pill } from '../../ui/Pill.tsx';
import { flowsMessages as m } from './messages.ts';

export function FlowStatus({ flow }: { flow: FlowSummary }) {
  if (flow.publishedVersion === null) return <Pill title={m.draftHint}>{m.draft}</Pill>;
  if (flow.hasUnpublishedChanges) {
    return (
      <Pill tone="accent" title={m.changedHint(flow.publishedVersion)}>
        {m.changed}
      </Pill>
    );
  }
  return (
    <Pill tone="ok" title={m.publishedHint}>
      {m.published(flow.publishedVersion)}
    </Pill>
  );
}
