import type { Command } from './command.ts';
import { editCommands } from './edit-commands.ts';
import { moveCommands } from './move-commands.ts';
import { partCommands } from './part-commands.ts';
import { pictureCommands } from './picture-commands.ts';
import { trailCommands } from './trail-commands.ts';
import { viewCommands } from './view-commands.ts';

export const allCommands: readonly Command[] = [
  ...editCommands,
  ...moveCommands,
  ...viewCommands,
  ...trailCommands,
  ...pictureCommands,
  ...partCommands,
];

const commandsById = new Map(allCommands.map((command) => [command.id, command]));

export function commandById(id: string): Command {
  const command = commandsById.get(id);
  if (!command) throw new Error(`There is no command "${id}".`);
  return command;
}
