import { framesOf, statesInFrame } from '@turnwise/flow';
import { selectionMessages } from '../canvas/selection-messages.ts';
import { makeEdit } from '../edits/edit.ts';
import { nudgeEdit } from '../edits/move-states.ts';
import type { EditorState } from '../store/editor-store.ts';
import { type ExitRef, isSelectionEmpty } from '../store/selection.ts';
import type { Command, CommandContext } from './command.ts';
import { connectionBeside, followConnection, targetOf } from './follow-connection.ts';
import { commandMessages as words } from './messages.ts';
import { type Direction, neighbour } from './neighbour.ts';

const arrows: Readonly<Record<Direction, { key: string; x: number; y: number }>> = {
  right: { key: 'Right', x: 1, y: 0 },
  left: { key: 'Left', x: -1, y: 0 },
  up: { key: 'Up', x: 0, y: -1 },
  down: { key: 'Down', x: 0, y: 1 },
};
const directions: readonly Direction[] = ['right', 'left', 'up', 'down'];
const step = 10;
const leap = 50;

const goCommand = (direction: Direction): Command => ({
  id: `go.${direction}`,
  label: words.go[direction],
  group: 'states',
  shortcut: arrows[direction].key,
  isKeyOnly: true,
  isEnabled: ({ store }) => Object.keys(store.getState().flow.states).length > 0,
  perform({ store, canvas }) {
    const { flow, selection } = store.getState();
    const [connection] = selection.states.length === 0 ? selection.edges : [];
    if (connection) {
      const followed = followConnection(flow, connection, direction);
      if (followed && 'connection' in followed) return holdConnection({ store, canvas }, followed.connection);
      if (followed) goTo({ store, canvas }, followed.state);
      return;
    }
    const to = neighbour(flow, selection.states.at(-1) ?? firstInFrame(store.getState()), direction);
    if (to === undefined) return;
    goTo({ store, canvas }, to);
  },
});

/** Takes hold of a connection, from where arrow keys lead along it and to those beside it. */
const holdCommand = (side: 'left' | 'right'): Command => ({
  id: `hold.${side}`,
  label: selectionMessages.hold[side],
  group: 'states',
  shortcut: `Shift+${arrows[side].key}`,
  isKeyOnly: true,
  isEnabled: ({ store }) => store.getState().selection.states.length > 0,
  perform({ store, canvas }) {
    const { flow, selection } = store.getState();
    const name = selection.states.at(-1);
    const connection = name === undefined ? undefined : connectionBeside(flow, name, side);
    if (connection) holdConnection({ store, canvas }, connection);
  },
});

type Place = Pick<CommandContext, 'store' | 'canvas'>;

function goTo({ store, canvas }: Place, name: string): void {
  store.getState().select({ states: [name] });
  canvas.reveal(name);
}

function holdConnection({ store, canvas }: Place, connection: ExitRef): void {
  const { flow, select } = store.getState();
  select({ edges: [connection] });
  const target = targetOf(flow, connection);
  if (target !== undefined) canvas.reveal(target);
}

/** With a frame selected, keys go on from the first state in it. */
function firstInFrame({ flow, selection }: EditorState): string | undefined {
  const frame = framesOf(flow).find(({ id }) => id === selection.frames.at(-1));
  return frame && statesInFrame(flow, frame)[0];
}

const nudgeCommand = (direction: Direction, by: number, modifier: string): Command => ({
  id: `nudge.${direction}.${by}`,
  label: words.nudge[direction],
  group: 'states',
  shortcut: `${modifier}+${arrows[direction].key}`,
  isKeyOnly: true,
  isEnabled: ({ store }) => !isSelectionEmpty(store.getState().selection),
  perform({ store }) {
    const { flow, selection } = store.getState();
    const { x, y } = arrows[direction];
    makeEdit(store, nudgeEdit(flow, selection, { x: x * by, y: y * by }));
  },
});

export const moveCommands: readonly Command[] = [
  ...directions.map(goCommand),
  holdCommand('right'),
  holdCommand('left'),
  ...directions.map((direction) => nudgeCommand(direction, step, 'Alt')),
  ...directions.map((direction) => nudgeCommand(direction, leap, 'Alt+Shift')),
];
