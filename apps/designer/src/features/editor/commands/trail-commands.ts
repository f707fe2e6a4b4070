import { trailMessages as words } from '../trail/messages.ts';
import type { Command, CommandContext } from './command.ts';
import { onlyState } from './edit-commands.ts';

/** The selected state, when it runs another flow. */
function calling({ store }: CommandContext): string | undefined {
  const name = onlyState(store);
  const state = name === undefined ? undefined : store.getState().flow.states[name];
  return state?.kind === 'subflow' && state.flow ? name : undefined;
}

export const trailCommands: readonly Command[] = [
  {
    id: 'openSubflow',
    label: words.openCommand,
    group: 'states',
    shortcut: 'Mod+Down',
    isEnabled: (context) => calling(context) !== undefined,
    perform: (context) => {
      const name = calling(context);
      if (name !== undefined) context.trail.open(name);
    },
  },
  {
    id: 'backToCaller',
    label: words.backCommand,
    group: 'states',
    shortcut: 'Mod+Up',
    isEnabled: ({ trail }) => trail.trail.length > 0,
    perform: ({ trail }) => trail.back(),
  },
];
