import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isSameContent, listInputs, readStamp, takeSnapshot, writeStamp } from './freshness.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'turnwise-freshness-'));
  mkdirSync(join(folder, 'src', 'node_modules'), { recursive: true });
  writeFileSync(join(folder, 'src', 'a.ts'), 'one');
  writeFileSync(join(folder, 'src', 'a.test.ts'), 'a test');
  writeFileSync(join(folder, 'src', 'node_modules', 'b.ts'), 'not ours');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const a = () => join(folder, 'src', 'a.ts');

test('tests and dependencies are no inputs', () => {
  expect(listInputs([join(folder, 'src'), join(folder, 'missing')])).toEqual([a()]);
});

test('a touched file is the same, a changed one of the same size is not', () => {
  const before = takeSnapshot([a()], {});
  utimesSync(a(), 1, 1);
  expect(isSameContent(before, takeSnapshot([a()], {}, before))).toBe(true);
  writeFileSync(a(), 'two');
  utimesSync(a(), 1, 1);
  expect(isSameContent(before, takeSnapshot([a()], {}, before))).toBe(false);
});

test('a new file, a lost file and another fact each count as a change', () => {
  const before = takeSnapshot([a()], { abi: '115' });
  writeFileSync(join(folder, 'src', 'b.ts'), 'new');
  expect(isSameContent(before, takeSnapshot(listInputs([join(folder, 'src')]), { abi: '115' }))).toBe(false);
  expect(isSameContent(before, takeSnapshot([], { abi: '115' }))).toBe(false);
  expect(isSameContent(before, takeSnapshot([a()], { abi: '127' }))).toBe(false);
});

test('a stamp comes back as it was written, and an unreadable one is none', () => {
  const stamp = join(folder, 'memory', 'stamp.json');
  expect(readStamp(stamp)).toBeNull();
  const snapshot = takeSnapshot([a()], { abi: '115' });
  writeStamp(stamp, snapshot);
  expect(readStamp(stamp)).toEqual(snapshot);
  writeFileSync(stamp, '{');
  expect(readStamp(stamp)).toBeNull();
});
