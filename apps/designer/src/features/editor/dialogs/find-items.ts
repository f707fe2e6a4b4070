import {
  type FlowDocument,
  framesOf,
  identityMapper,
  mapStateReferences,
  parseTemplate,
  placeholderSlot,
  type StateKind,
  stateKinds,
} from '@turnwise/flow';
import { kindLooks } from '../../../ui/kind-icons.tsx';
import { fold } from '../../../ui/options.ts';
import { allCommands } from '../commands/all-commands.ts';
import type { Command } from '../commands/command.ts';
import { commandMessages as words } from '../commands/messages.ts';
import { coverageStore, toggleCoverage } from '../coverage/coverage-store.ts';
import { coverageMessages } from '../coverage/messages.ts';
import { type EditorTab, editorTabs } from '../editor-page-props.ts';
import { actionLabel, nameInWords, slotLabel, stateLabel } from '../panels/state-label.ts';
import { flowMenuMessages } from '../topbar/flow-menu-messages.ts';
import { topbarMessages } from '../topbar/messages.ts';
import { findMessages } from './find-messages.ts';

/** One thing that can be found, and what choosing it leads to. */
export type FoundItem = { readonly id: string; readonly label: string; readonly hint?: string } & (
  | { readonly is: 'state'; readonly name: string; readonly kind: StateKind }
  | { readonly is: 'message'; readonly name: string; readonly field: string; readonly kind: StateKind }
  | { readonly is: 'slot'; readonly name: string }
  | { readonly is: 'action'; readonly name: string }
  | { readonly is: 'frame'; readonly frame: string }
  | { readonly is: 'command'; readonly command: Command }
  /** What no key and no menu does: it is known here alone, and its words are fetched with this. */
  | { readonly is: 'view'; perform(): void }
  | { readonly is: 'page'; readonly address: string }
  | { readonly is: 'tab'; readonly tab: EditorTab }
  | { readonly is: 'add'; readonly kind: StateKind }
);
export type FoundGroup = { readonly label: string; readonly items: readonly FoundItem[] };

/** What can be done now besides. */
type Possible = {
  readonly isEnabled: (id: string) => boolean;
  /** Where one talks to the published version; null without one. */
  readonly chat: string | null;
};

const perGroup = 7;

/** Whether every word of the query occurs, and how well: 0 at the beginning, 1 at a word, 2 within one. */
function rank(text: string, query: string): number | null {
  const folded = fold(text);
  const wanted = query.split(/\s+/).filter(Boolean);
  if (!wanted.every((word) => folded.includes(word))) return null;
  if (folded.startsWith(query)) return 0;
  return wanted.every((word) => folded.includes(` ${word}`) || folded.startsWith(word)) ? 1 : 2;
}

function best<T extends FoundItem>(items: Iterable<T>, query: string, textOf: (item: T) => string): T[] {
  const ranked: { item: T; rank: number }[] = [];
  for (const item of items) {
    const found = rank(textOf(item), query);
    if (found !== null) ranked.push({ item, rank: found });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, perGroup)
    .map(({ item }) => item);
}

function* stateItems(flow: FlowDocument): Generator<FoundItem> {
  for (const [name, state] of Object.entries(flow.states)) {
    const label = stateLabel(name, state);
    yield {
      is: 'state',
      id: `state:${name}`,
      name,
      kind: state.kind,
      label,
      hint: kindLooks[state.kind].name,
    };
  }
}

function* slotItems(flow: FlowDocument): Generator<FoundItem> {
  for (const name of Object.keys(flow.slots)) {
    yield { is: 'slot', id: `slot:${name}`, name, label: slotLabel(flow, name) };
  }
}

function* actionItems(flow: FlowDocument): Generator<FoundItem> {
  for (const name of Object.keys(flow.actions)) {
    yield { is: 'action', id: `action:${name}`, name, label: actionLabel(flow, name) };
  }
}

function* frameItems(flow: FlowDocument): Generator<FoundItem> {
  for (const { id, title } of framesOf(flow)) {
    if (title) yield { is: 'frame', id: `frame:${id}`, frame: id, label: title };
  }
}

/** A message with the names of slots in place of its placeholders. */
const textInWords = (flow: FlowDocument, text: string): string =>
  parseTemplate(text)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      const slot = placeholderSlot(part.path);
      return slot === null ? nameInWords(part.path) : slotLabel(flow, slot);
    })
    .join('');

function messageItems(flow: FlowDocument): FoundItem[] {
  const items: FoundItem[] = [];
  for (const [name, state] of Object.entries(flow.states)) {
    mapStateReferences(state, {
      ...identityMapper,
      text(text, field) {
        if (text.trim() !== '') {
          items.push({
            is: 'message',
            id: `message:${name}:${field}:${items.length}`,
            name,
            field,
            kind: state.kind,
            label: textInWords(flow, text),
            hint: stateLabel(name, state),
          });
        }
        return text;
      },
    });
  }
  return items;
}

function* commandItems({ isEnabled, chat }: Possible): Generator<FoundItem> {
  for (const kind of stateKinds) {
    const { name, description } = kindLooks[kind];
    yield { is: 'add', id: `add:${kind}`, kind, label: words.addKind(name), hint: description };
  }
  for (const command of allCommands) {
    if (command.isKeyOnly || !isEnabled(command.id)) continue;
    yield { is: 'command', id: `command:${command.id}`, command, label: command.label };
  }
  if (chat !== null) yield { is: 'page', id: 'page:chat', label: flowMenuMessages.chat, address: chat };
  for (const tab of editorTabs) {
    yield { is: 'tab', id: `tab:${tab}`, tab, label: findMessages.goTo(topbarMessages[tab]) };
  }
  const { isShown } = coverageStore.getState();
  const label = isShown ? coverageMessages.hide : coverageMessages.show;
  yield { is: 'view', id: 'view:coverage', label, perform: toggleCoverage };
}

/** Everything a query finds, in groups. Without one: the states and what can be done. */
export function findItems(flow: FlowDocument, text: string, possible: Possible): FoundGroup[] {
  const query = fold(text).trim();
  const withHint = (item: FoundItem) => `${item.label} ${item.hint ?? ''}`;
  const groups: FoundGroup[] = [
    { label: words.foundStates, items: best(stateItems(flow), query, withHint) },
    { label: words.foundSlots, items: query === '' ? [] : best(slotItems(flow), query, withHint) },
    { label: words.foundActions, items: query === '' ? [] : best(actionItems(flow), query, withHint) },
    { label: words.foundFrames, items: query === '' ? [] : best(frameItems(flow), query, withHint) },
    {
      label: words.foundMessages,
      items: query.length < 2 ? [] : best(messageItems(flow), query, (item) => item.label),
    },
    { label: words.foundCommands, items: best(commandItems(possible), query, (item) => item.label) },
  ];
  return groups.filter((group) => group.items.length > 0);
}
