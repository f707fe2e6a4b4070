import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import { useToast } from '../../../ui/Toast.tsx';
import { useTidyUp } from '../canvas/tidy/use-tidy-up.ts';
import { useCanvasControl } from '../canvas/use-canvas-control.ts';
import type { Point } from '../edits/free-place.ts';
import { editMessages } from '../edits/messages.ts';
import { useEditorStore } from '../store/editor-context.tsx';
import { useTrail } from '../trail/use-trail.ts';
import { commandById } from './all-commands.ts';
import { cutSelection, pasteText, selectionAsText } from './clipboard.ts';
import type { CommandContext } from './command.ts';
import { dialogs, isOnFlow, keyPlaceNow } from './key-place.ts';
import { commandForKeys, keysOf } from './keyboard-map.ts';
import { forgetTyped, keepTyped } from './typed-ahead.ts';
import { createWordGuard } from './word-guard.ts';

type Commands = {
  /** Performs a command, if it can be done now. `at` is a point on the flow. */
  run(id: string, at?: Point): void;
  isEnabled(id: string): boolean;
  /** Where on the screen the pointer last was over the canvas. */
  readonly pointer: { current: Point | null };
};

const CommandsContext = createContext<Commands | null>(null);

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Listens for keys and for the browser's copy, cut and paste, and performs commands. */
export function CommandsProvider({ saveNow, children }: { saveNow: () => void; children: ReactNode }) {
  const store = useEditorStore();
  const canvas = useCanvasControl();
  const toast = useToast();
  const tidyUp = useTidyUp();
  const trail = useTrail();
  const pointer = useRef<Point | null>(null);

  const commands = useMemo<Commands & { contextAt(at: Point | undefined): CommandContext }>(() => {
    const contextAt = (at: Point | undefined): CommandContext => ({
      store,
      canvas,
      trail,
      tidyUp,
      saveNow,
      notify: (text, undo) =>
        void toast.show({
          text,
          id: 'command',
          ...(undo && { action: { label: editMessages.takeBack, onSelect: undo } }),
        }),
      at,
    });
    return {
      pointer,
      contextAt,
      run(id, at) {
        const command = commandById(id);
        const context = contextAt(at);
        if (command.isEnabled(context)) command.perform(context);
      },
      isEnabled: (id) => commandById(id).isEnabled(contextAt(undefined)),
    };
  }, [store, canvas, trail, toast, tidyUp, saveNow]);

  useEffect(() => {
    const goesOnWithWord = createWordGuard();
    const underPointer = () => pointer.current && canvas.fromScreen(pointer.current);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const { dialog, showDialog } = store.getState();
      // A dialog that is still being fetched has the keyboard already: what is typed for it is no command.
      if (dialog !== null && !document.querySelector(dialogs)) {
        if (event.key === 'Escape') showDialog(null);
        if (dialog === 'find' && keepTyped(event)) event.preventDefault();
        return;
      }
      const place = keyPlaceNow();
      if (place.startsWith('canvas') && goesOnWithWord(event, event.timeStamp)) return;
      const command = commandForKeys(keysOf(event, isMac), place);
      if (!command) return;
      if (command.id === 'find') forgetTyped();
      event.preventDefault();
      const context = commands.contextAt(undefined);
      if (command.isEnabled(context)) command.perform(context);
    };
    const hasTheKeyboard = () => isOnFlow() && String(getSelection() ?? '') === '';
    const onCopy = (event: ClipboardEvent) => {
      if (!hasTheKeyboard()) return;
      const text = selectionAsText(store);
      if (text === null) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      if (event.type === 'cut') cutSelection(store);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (!isOnFlow()) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (pasteText(commands.contextAt(underPointer() ?? undefined), text)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [commands, canvas, store]);

  return <CommandsContext value={commands}>{children}</CommandsContext>;
}

export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (!commands) throw new Error('Commands need a <CommandsProvider> above them.');
  return commands;
}
