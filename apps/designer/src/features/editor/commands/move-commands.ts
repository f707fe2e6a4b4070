import { makeEdit } from '../edits/edit.ts';
import { nudgeEdit } from '../edits/move-states.ts';
import { isSelectionEmpty } from '../store/selection.ts';
import type { Command } from './command.ts';
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
    const { flow, selection, select } = store.getState();
    const to = neighbour(flow, selection.states.at(-1), direction);
    if (to === undefined) return;
    select({ states: [to] });
    canvas.reveal(to);
  },
});

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
  ...directions.map((direction) => nudgeCommand(direction, step, 'Alt')),
  ...directions.map((direction) => nudgeCommand(direction, leap, 'Alt+Shift')),
];
