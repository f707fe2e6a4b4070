import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

test('no two style sheets have the same file name, of which their classes are made', () => {
  const files = readdirSync(join(import.meta.dirname, '../src'), { recursive: true, encoding: 'utf8' });
  const names = files.filter((file) => file.endsWith('.module.css')).map((file) => basename(file));
  expect(names).toEqual([...new Set(names)]);
});
