import { expect, test } from 'vitest';
import { createKeyHider } from './hide-key.ts';

test('a key is hidden, in JSON and HTML too', () => {
  const key = 'sk-"quoted"&more';
  const hide = createKeyHider(key);
  expect(hide(`a ${key} b ${key}`)).toBe('a *** b ***');
  expect(hide(JSON.stringify({ key }))).toBe('{"key":"***"}');
  expect(hide('<p>sk-&quot;quoted&quot;&amp;more</p>')).toBe('<p>***</p>');
});

test('where there is none, or one that is part of many words, nothing is', () => {
  expect(createKeyHider(null)('null')).toBe('null');
  expect(createKeyHider('e')('hello')).toBe('hello');
});
