import type { CanvasControl } from '../canvas/use-canvas-control.ts';
import type { Point } from '../edits/free-place.ts';
import type { EditorStore } from '../store/editor-store.ts';
import type { TrailControl } from '../trail/use-trail.ts';

/** Shows a sentence for a moment; `undo` is offered beside it. */
export type Notify = (text: string, undo?: () => void) => void;

/** What a command works on. */
export type CommandContext = {
  readonly store: EditorStore;
  readonly canvas: CanvasControl;
  /** Into sub-flows and back. */
  readonly trail: TrailControl;
  /** Arranges the canvas; asynchronous, in a worker. */
  tidyUp(): void;
  /** Saves now rather than in a moment. */
  saveNow(): void;
  readonly notify: Notify;
  /** Where on the flow the pointer was when the command was called, if it was over the canvas. */
  readonly at?: Point | undefined;
};

/** Something the author can do: the same object serves keys, menus and "find or do anything". */
export type Command = {
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  /** As in `Mod+Shift+Z`. */
  readonly shortcut?: string;
  /** Further keys for the same, not shown in menus. */
  readonly alsoKeys?: readonly string[];
  /** Keys without Ctrl or Cmd work while the canvas has the keyboard; these also work elsewhere. */
  readonly isGlobal?: true;
  /** The browser tells of these itself (copy, cut, paste), so the key is only shown. */
  readonly isNative?: true;
  /** Left out of "find or do anything": moves that make sense only as keys. */
  readonly isKeyOnly?: true;
  isEnabled(context: CommandContext): boolean;
  perform(context: CommandContext): void;
};

/** In the order of the list of keys: in its two columns they are about as long. */
export const commandGroups = ['edit', 'flow', 'states', 'canvas'] as const;
type CommandGroup = (typeof commandGroups)[number];
