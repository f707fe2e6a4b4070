import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { german } from '../german.ts';

const sources = join(import.meta.dirname, '..');
const namesInSources = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(?!.*\.(?:de|test)\.ts$).*\.ts$/.test(file))
  .flatMap((file) => [...readFileSync(join(sources, file), 'utf8').matchAll(/translated\(\s*'([A-Za-z]+)'/g)])
  .map(([, name]) => name);

/** Every text, by its path; functions as what they say of sample arguments. */
function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'function') {
    // Lists pass for texts and for numbers where they are only written down.
    const said: unknown = value(...Array.from({ length: value.length }, () => ['a', 'b']));
    return typeof said === 'string' ? [[path, said]] : textsOf(said, path);
  }
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

test('every part of the interface that says something says it in German', () => {
  expect(Object.keys(german).sort()).toEqual([...new Set(namesInSources)].sort());
});

test('no German text is empty but those that are meant to be', () => {
  const empty = textsOf(german, 'german').filter(([, text]) => text.trim() === '');
  expect(empty.map(([path]) => path)).toEqual([
    'german.trace.sources.asked',
    'german.trace.sources.cleared',
    'german.trace.summary.tookAs.unsure',
    'german.trace.summary.tookAs.none',
  ]);
});
