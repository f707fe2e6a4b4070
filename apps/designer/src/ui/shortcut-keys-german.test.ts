import { expect, test, vi } from 'vitest';
import { german } from '../german.ts';

vi.mock('../language/language.ts', () => ({ language: 'de', locale: 'de' }));

test('a shortcut is written as a German keyboard has it, and by signs on a Mac', async () => {
  const { speak } = await import('../language/translated.ts');
  speak(german);
  const { shortcutKeys } = await import('./shortcut-keys.ts');
  expect(shortcutKeys('Mod+Shift+Z', false)).toBe('Strg+Umschalt+Z');
  expect(shortcutKeys('Delete', false)).toBe('Entf');
  expect(shortcutKeys('Alt+Up', false)).toBe('Alt+↑');
  expect(shortcutKeys('Mod+Shift+Z', true)).toBe('⌘⇧Z');
});
