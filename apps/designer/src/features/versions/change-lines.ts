import { diffFlows, type FlowDiff, type FlowDocument } from '@turnwise/flow';
import { stateText } from './flow-lines.ts';
import { versionMessages as words } from './messages.ts';

type Change = 'added' | 'removed' | 'changed';

/** One difference between two documents, ready to read: "Changed: State Order number", and what it says now. */
export type ChangeLine = {
  readonly change: Change;
  readonly part: string;
  readonly label: string;
  /** What a state said before and says now, where that changed. */
  readonly texts: { readonly before: string; readonly after: string } | null;
  readonly key: string;
};

const parts = ['states', 'slots', 'actions', 'listeners', 'settings', 'flow'] as const;
type Part = (typeof parts)[number];
const changes = ['added', 'removed', 'changed'] as const;

/** What differs between two documents as lines to read, in the author's words. */
export function changeLines(from: FlowDocument, to: FlowDocument): ChangeLine[] {
  const diff: FlowDiff = diffFlows(from, to);
  return parts.flatMap((part) =>
    changes.flatMap((change) =>
      diff[part][change].map((name) => ({
        // A setting left out stands at its default: setting it is a change to whoever reads this.
        change: part === 'settings' || part === 'flow' ? 'changed' : change,
        part: words.parts[part],
        label: labelOf(part, name, to) ?? labelOf(part, name, from) ?? readable(name),
        texts: part === 'states' && change === 'changed' ? textsOf(name, from, to) : null,
        key: `${part} ${change} ${name}`,
      })),
    ),
  );
}

function labelOf(part: Part, name: string, flow: FlowDocument): string | undefined {
  switch (part) {
    case 'states':
    case 'slots':
    case 'actions':
      return (Object.hasOwn(flow[part], name) && flow[part][name]?.label) || undefined;
    case 'listeners': {
      const listener = flow.listeners.find(({ id }) => id === name);
      return listener && readable(listener.kind);
    }
    case 'settings':
      return words.settings[name];
    case 'flow':
      return words.heads[name];
  }
}

function textsOf(name: string, from: FlowDocument, to: FlowDocument): ChangeLine['texts'] {
  const [before, after] = [stateText(from, name), stateText(to, name)];
  return before === after ? null : { before, after };
}

const readable = (name: string): string =>
  name
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
