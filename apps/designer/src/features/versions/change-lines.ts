import { diffFlows, type FlowDocument } from '@turnwise/flow';
import { stateLabel } from '../../language/names.ts';
import { flowLines } from './flow-lines.ts';
import { versionMessages as words } from './messages.ts';
import { readable, readableField } from './value-words.ts';

const changes = ['added', 'removed', 'changed'] as const;
type Change = (typeof changes)[number];

const parts = ['states', 'slots', 'actions', 'listeners', 'settings', 'flow'] as const;
type Part = (typeof parts)[number];

/** One difference between two documents, ready to read: "Changed: State Order number". */
export type ChangeLine = {
  readonly key: string;
  readonly change: Change;
  readonly in: Part;
  /** The name or id of what differs. */
  readonly name: string;
  /** What it is called on screen. */
  readonly label: string;
};

/**
 * What differs between two documents as lines to read, in the author's words: states as a conversation meets them,
 * those that are gone last.
 */
export function changeLines(from: FlowDocument, to: FlowDocument): ChangeLine[] {
  const diff = diffFlows(from, to);
  return parts.flatMap((part) => {
    const lines = changes.flatMap((change) =>
      diff[part][change].map(
        (name): ChangeLine => ({
          key: `${part} ${change} ${name}`,
          // A setting left out stands at its default: setting it is a change to whoever reads this.
          change: part === 'settings' || part === 'flow' ? 'changed' : change,
          in: part,
          name,
          label: labelOf(part, name, to) ?? labelOf(part, name, from) ?? readableField(name),
        }),
      ),
    );
    return part === 'states' ? inConversationOrder(lines, to) : lines;
  });
}

function inConversationOrder(lines: readonly ChangeLine[], to: FlowDocument): ChangeLine[] {
  const order = new Map(flowLines(to).map(({ name }, index) => [name, index]));
  const place = (line: ChangeLine) => order.get(line.name) ?? Number.POSITIVE_INFINITY;
  return lines.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

function labelOf(part: Part, name: string, flow: FlowDocument): string | undefined {
  switch (part) {
    case 'states':
      return Object.hasOwn(flow.states, name) ? stateLabel(name, flow.states[name]) : undefined;
    case 'slots':
    case 'actions':
      return (Object.hasOwn(flow[part], name) && flow[part][name]?.label) || undefined;
    case 'listeners': {
      const listener = flow.listeners.find(({ id }) => id === name);
      return listener && (listener.label || readable(listener.intent || listener.kind));
    }
    case 'settings':
      return words.settings[name];
    case 'flow':
      return words.heads[name];
  }
}
