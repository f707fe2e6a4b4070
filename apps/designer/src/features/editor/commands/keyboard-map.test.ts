import { describe, expect, test } from 'vitest';
import { allCommands } from './all-commands.ts';
import { commandForKeys, type KeyPress, keysOf } from './keyboard-map.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe('reading keys', () => {
  test.each([
    [press('z', { ctrlKey: true }), false, 'Mod+Z'],
    [press('Z', { ctrlKey: true, shiftKey: true }), false, 'Mod+Shift+Z'],
    [press('z', { metaKey: true }), true, 'Mod+Z'],
    [press('z', { ctrlKey: true }), true, 'Ctrl+Z'],
    [press('ArrowUp', { altKey: true }), false, 'Alt+Up'],
    [press('?', { shiftKey: true }), false, '?'],
    [press('!', { shiftKey: true, code: 'Digit1' }), false, 'Shift+1'],
    [press('Delete'), false, 'Delete'],
  ])('%o on a Mac %s is %s', (event, isMac, keys) => {
    expect(keysOf(event, isMac)).toBe(keys);
  });
});

describe('what keys mean', () => {
  test('every key leads to one command', () => {
    const keys = allCommands
      .flatMap(({ shortcut, alsoKeys = [] }) => [shortcut, ...alsoKeys])
      .filter(Boolean);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('on the canvas all of them', () => {
    expect(commandForKeys('Delete', 'canvas')?.id).toBe('delete');
    expect(commandForKeys('Alt+Left', 'canvas')?.id).toBe('nudge.left.10');
    expect(commandForKeys('Mod+Y', 'canvas')?.id).toBe('redo');
  });

  test('on a button of the canvas all but Enter, which presses it', () => {
    expect(commandForKeys('Enter', 'canvasButton')).toBeUndefined();
    expect(commandForKeys('Delete', 'canvasButton')?.id).toBe('delete');
  });

  test('while typing only finding, saving and going to another part of the screen', () => {
    expect(commandForKeys('Mod+K', 'typing')?.id).toBe('find');
    expect(commandForKeys('F6', 'typing')?.id).toBe('part.1');
    expect(commandForKeys('Shift+F6', 'typing')?.id).toBe('part.-1');
    expect(commandForKeys('F2', 'typing'), 'renames only on the canvas').toBeUndefined();
    for (const keys of ['Mod+Z', 'Mod+A', 'Delete', 'Enter', 'C', '?', 'Left', 'Mod+D']) {
      expect(commandForKeys(keys, 'typing')).toBeUndefined();
    }
  });

  test('on a button elsewhere: Ctrl keys and the key list, never Enter, arrows or Delete', () => {
    expect(commandForKeys('Mod+Z', 'elsewhere')?.id).toBe('undo');
    expect(commandForKeys('?', 'elsewhere')?.id).toBe('keys');
    expect(commandForKeys('F6', 'elsewhere')?.id).toBe('part.1');
    for (const keys of ['Enter', 'Left', 'Delete', 'Escape', 'C']) {
      expect(commandForKeys(keys, 'elsewhere')).toBeUndefined();
    }
  });

  test('nothing under a dialog', () => {
    expect(commandForKeys('Mod+Z', 'overlay')).toBeUndefined();
  });

  test('copy, cut and paste are the browser’s to tell', () => {
    expect(commandForKeys('Mod+C', 'canvas')).toBeUndefined();
  });
});
