import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from './workspace.mjs';

/**
 * What a step was made from: for each file its size, times and content hash, and facts such as Node's ABI.
 * @typedef {{ facts: Record<string, string>, files: Record<string, [number, number, number, string]> }} Snapshot
 */

const skippedFolders = new Set(['node_modules', 'dist', 'bench', 'coverage', 'test-results']);
const isTest = /\.test\.tsx?$/;

/**
 * Every file under the given files and folders that a build could read; what does not exist is left out.
 * @param {string[]} places relative to the checkout
 */
export function listInputs(places) {
  /** @type {string[]} */
  const found = [];
  const visit = (/** @type {string} */ folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) visit(path);
      } else if (!isTest.test(entry.name)) found.push(path);
    }
  };
  for (const place of places) {
    const path = resolve(root, place);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) visit(path);
    else if (stat) found.push(path);
  }
  return found;
}

/**
 * Hashes only the files whose size or times moved since `before`, so an untouched tree costs one stat a file.
 * @param {string[]} inputs
 * @param {Record<string, string>} facts
 * @param {Snapshot | null} before
 * @returns {Snapshot}
 */
export function takeSnapshot(inputs, facts, before = null) {
  /** @type {Snapshot['files']} */
  const files = {};
  for (const path of inputs) {
    const { size, mtimeMs, ctimeMs } = statSync(path);
    const name = relative(root, path);
    const known = before?.files[name];
    const untouched = known?.[0] === size && known[1] === mtimeMs && known[2] === ctimeMs;
    const hash = untouched ? known[3] : createHash('sha1').update(readFileSync(path)).digest('base64');
    files[name] = [size, mtimeMs, ctimeMs, hash];
  }
  return { facts, files };
}

/**
 * The same content and facts; times do not matter, so a fresh checkout of the same tree is the same.
 * @param {Snapshot | null} a
 * @param {Snapshot} b
 */
export function isSameContent(a, b) {
  if (!a || JSON.stringify(a.facts) !== JSON.stringify(b.facts)) return false;
  const names = Object.keys(b.files);
  return (
    names.length === Object.keys(a.files).length &&
    names.every((name) => a.files[name]?.[3] === b.files[name]?.[3])
  );
}

/**
 * @param {string} stamp
 * @returns {Snapshot | null} null when there is none, or none that can be read
 */
export function readStamp(stamp) {
  try {
    return JSON.parse(readFileSync(stamp, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * @param {string} stamp
 * @param {Snapshot} snapshot
 */
export function writeStamp(stamp, snapshot) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, JSON.stringify(snapshot));
}
