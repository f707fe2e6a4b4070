import type { FlowDocument } from '@turnwise/flow';
import type { FlowDiff } from '../../api/versions.ts';
import { versionMessages as words } from './messages.ts';

type Change = 'added' | 'removed' | 'changed';

/** One difference between two documents, ready to read: "Added: State Order number". */
export type ChangeLine = {
  readonly change: Change;
  readonly part: string;
  readonly label: string;
  readonly key: string;
};

const parts = ['states', 'slots', 'actions', 'listeners', 'settings', 'flow'] as const;
const changes = ['added', 'removed', 'changed'] as const;

/** The differences as lines, labels looked up in whichever document still has the thing. */
export function changeLines(diff: FlowDiff, flows: readonly FlowDocument[]): ChangeLine[] {
  return parts.flatMap((part) =>
    changes.flatMap((change) =>
      diff[part][change].map((name) => ({
        change,
        part: words.parts[part],
        label: labelIn(flows, part, name),
        key: `${part} ${change} ${name}`,
      })),
    ),
  );
}

function labelIn(flows: readonly FlowDocument[], part: (typeof parts)[number], name: string): string {
  const readable = name
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  if (part !== 'states' && part !== 'slots' && part !== 'actions') return readable;
  for (const flow of flows) {
    const label = flow[part][name]?.label;
    if (label) return label;
  }
  return readable;
}
