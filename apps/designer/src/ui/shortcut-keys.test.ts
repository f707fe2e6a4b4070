import { expect, test } from 'vitest';
import { shortcutKeys } from './shortcut-keys.ts';

test('a shortcut is written as the keyboard has it', () => {
  expect(shortcutKeys('Mod+Shift+Z', true)).toBe('⌘⇧Z');
  expect(shortcutKeys('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
  expect(shortcutKeys('Alt+Up', false)).toBe('Alt+↑');
});
