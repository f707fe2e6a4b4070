import type { Command } from './command.ts';
import { commandMessages as words } from './messages.ts';
import { goToPart } from './screen-parts.ts';

const partCommand = (step: 1 | -1, shortcut: string, label: string): Command => ({
  id: `part.${step}`,
  label,
  group: 'flow',
  shortcut,
  isGlobal: true,
  isKeyOnly: true,
  isEnabled: () => true,
  perform: () => goToPart(step),
});

/** From one part of the screen to another, as in other programs with panels. */
export const partCommands: readonly Command[] = [
  partCommand(1, 'F6', words.nextPart),
  partCommand(-1, 'Shift+F6', words.previousPart),
];
