import { allCommands } from './all-commands.ts';
import type { Command } from './command.ts';

/** What a key press is, as far as commands care. */
export type KeyPress = {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/** Where the keyboard is: in a field, in a dialog or menu, on the canvas or one of its buttons, or elsewhere. */
export type KeyPlace = 'typing' | 'overlay' | 'canvas' | 'canvasButton' | 'elsewhere';

const keyNames: Readonly<Record<string, string>> = {
  ArrowRight: 'Right',
  ArrowLeft: 'Left',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
};
/** Signs that need Shift on some keyboards: there it is part of the sign. */
const isSign = (key: string): boolean => key.length === 1 && !/[a-z0-9]/i.test(key);

/** `Mod+Shift+Z` for a key press; Mod is Cmd on a Mac and Ctrl elsewhere. */
export function keysOf(press: KeyPress, isMac: boolean): string {
  const digit = press.shiftKey ? /^Digit(\d)$/.exec(press.code ?? '')?.[1] : undefined;
  const named = keyNames[press.key] ?? digit ?? press.key;
  const key = named.length === 1 ? named.toUpperCase() : named;
  const parts: string[] = [];
  if (isMac ? press.metaKey : press.ctrlKey) parts.push('Mod');
  if (isMac && press.ctrlKey) parts.push('Ctrl');
  if (press.altKey) parts.push('Alt');
  if (press.shiftKey && !isSign(key)) parts.push('Shift');
  parts.push(key);
  return parts.join('+');
}

const commandsByKeys = new Map<string, Command>();
for (const command of allCommands) {
  if (command.isNative) continue;
  for (const keys of [command.shortcut, ...(command.alsoKeys ?? [])]) {
    if (keys !== undefined) commandsByKeys.set(keys, command);
  }
}

const usesMod = (keys: string): boolean => keys.startsWith('Mod+');
/** Keys that write nothing, with or without Shift. */
const isFunctionKey = (keys: string): boolean => /^(Shift\+)?F\d+$/.test(keys);

/** The command a key press means where the keyboard is, if any. Typing is left alone. */
export function commandForKeys(keys: string, place: KeyPlace): Command | undefined {
  const command = commandsByKeys.get(keys);
  if (!command) return undefined;
  switch (place) {
    case 'typing':
      return command.isGlobal && (usesMod(keys) || isFunctionKey(keys)) ? command : undefined;
    case 'overlay':
      return undefined;
    case 'elsewhere':
      return command.isGlobal || usesMod(keys) ? command : undefined;
    case 'canvas':
      return command;
    case 'canvasButton':
      // Enter presses the button.
      return keys === 'Enter' ? undefined : command;
  }
}
