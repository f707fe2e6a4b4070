import type { StateKind } from '@turnwise/flow';
import { Frame, StickyNote } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Kbd } from '../../../ui/Kbd.tsx';
import { KindIcon, kindGroups, kindLooks } from '../../../ui/kind-icons.tsx';
import { fold } from '../../../ui/options.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { beginState } from '../canvas/begin-state.ts';
import { startKindDrag } from '../canvas/kind-drag.ts';
import { selectionMessages } from '../canvas/selection-messages.ts';
import { useCanvasControl } from '../canvas/use-canvas-control.ts';
import { useCommands } from '../commands/CommandsProvider.tsx';
import { addStateAfterEdit } from '../edits/add-state.ts';
import { newCardSize } from '../edits/free-place.ts';
import { useEditorStore } from '../store/editor-context.tsx';
import styles from './AddTab.module.css';
import { paletteMessages as words } from './messages.ts';

const matches = (kind: StateKind, query: string): boolean => {
  const { name, description, example } = kindLooks[kind];
  return fold(`${name} ${description} ${example}`).includes(fold(query).trim());
};

const isCalled = (kind: StateKind, query: string): boolean =>
  fold(kindLooks[kind].name).startsWith(fold(query).trim());

/** What stands on the canvas beside the conversation. */
const canvasThings = [
  { command: 'frame', icon: Frame, thing: selectionMessages.frameThing },
  { command: 'addNote', icon: StickyNote, thing: selectionMessages.noteThing },
] as const;

/** The kinds of state, to be dragged onto the canvas or added with a click or Enter. */
export function AddTab() {
  const store = useEditorStore();
  const canvas = useCanvasControl();
  const { run } = useCommands();
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const groups = kindGroups
    .map((group) => ({ ...group, kinds: group.kinds.filter((kind) => matches(kind, query)) }))
    .filter((group) => group.kinds.length > 0);

  const add = (kind: StateKind) => {
    const { flow, selection } = store.getState();
    const middle = canvas.centre();
    const edit = addStateAfterEdit(flow, {
      kind,
      after: selection.states.at(-1),
      otherwise: { x: middle.x - newCardSize.width / 2, y: middle.y - newCardSize.height / 2 },
    });
    beginState(store, edit);
  };

  const onArrows = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button.contains(document.activeElement));
    buttons.at(Math.min(buttons.length - 1, Math.max(0, at + step)))?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move among the buttons inside.
    <div className={styles.tab} onKeyDown={onArrows}>
      <search>
        <TextField
          type="search"
          value={query}
          onValueChange={setQuery}
          placeholder={words.search}
          aria-label={words.search}
          trailing={<Kbd keys="Mod+K" />}
          onKeyDown={(event) => {
            const found = groups.flatMap(({ kinds }) => kinds);
            const first = found.find((kind) => isCalled(kind, query)) ?? found[0];
            if (event.key === 'Enter' && query.trim() !== '' && first) {
              event.preventDefault();
              add(first);
              setQuery('');
            }
          }}
        />
      </search>
      <div ref={list}>
        {groups.map((group) => (
          <section key={group.label} aria-label={group.label}>
            <h2 className={styles.heading}>{group.label}</h2>
            {group.kinds.map((kind) => (
              <button
                key={kind}
                type="button"
                draggable
                className={styles.kind}
                title={kindLooks[kind].example}
                onClick={() => add(kind)}
                onDragStart={(event) => startKindDrag(event, kind)}
              >
                <KindIcon kind={kind} />
                <span>
                  {kindLooks[kind].name}
                  <small className={styles.description}>{kindLooks[kind].description}</small>
                </span>
              </button>
            ))}
          </section>
        ))}
        {query === '' && (
          <section aria-label={selectionMessages.onCanvas}>
            <h2 className={styles.heading}>{selectionMessages.onCanvas}</h2>
            {canvasThings.map(({ command, icon: Icon, thing }) => (
              <button key={command} type="button" className={styles.kind} onClick={() => run(command)}>
                <span className={styles.thing}>
                  <Icon aria-hidden="true" />
                </span>
                <span>
                  {thing.name}
                  <small className={styles.description}>{thing.description}</small>
                </span>
              </button>
            ))}
          </section>
        )}
      </div>
      <p className={styles.hint}>{groups.length === 0 ? words.nothingFound : words.addHint}</p>
    </div>
  );
}
