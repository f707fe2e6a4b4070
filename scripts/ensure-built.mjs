import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isSameContent, listInputs, readStamp, takeSnapshot, writeStamp } from './freshness.mjs';
import { runQuietly } from './run-quietly.mjs';
import { sharedInputs, targets } from './targets.mjs';
import { memory, root } from './workspace.mjs';

/** @typedef {import('./targets.mjs').Target} Target */

const stampOf = (/** @type {Target} */ target) => join(memory, `built-${target}.json`);

/** @param {Target} target */
function look(target) {
  const before = readStamp(stampOf(target));
  const now = takeSnapshot(listInputs([...targets[target].inputs, ...sharedInputs]), {}, before);
  const fresh = isSameContent(before, now) && existsSync(join(root, targets[target].proof));
  if (fresh && JSON.stringify(before) !== JSON.stringify(now)) writeStamp(stampOf(target), now);
  return { fresh, now };
}

/**
 * Builds those of the targets whose sources changed since they were last built; a few milliseconds when none did.
 * Several processes may ask at once: one builds, the others wait for it. Throws with the build's log when it fails.
 * @param {Target[]} wanted
 * @param {(line: string) => void} [say] told once, and only when there is something to build
 */
export async function ensureBuilt(wanted, say = () => {}) {
  if (wanted.every((target) => look(target).fresh)) return;
  if (!existsSync(join(root, 'node_modules', 'vite'))) {
    throw new Error('Turnwise is not installed yet: run `npm start` once in its folder.');
  }
  await alone(async () => {
    const stale = wanted.map((target) => ({ target, ...look(target) })).filter(({ fresh }) => !fresh);
    if (stale.length === 0) return;
    say('Building ...');
    const names = stale.map(({ target }) => target);
    const { code, log } = await runQuietly(process.execPath, [
      join(root, 'scripts', 'build.mjs'),
      '--force',
      ...names,
    ]);
    if (code !== 0) throw new Error(`${log.trimEnd()}\n\nThe build failed; the lines above say why.`);
    for (const { target, now } of stale) writeStamp(stampOf(target), now);
  });
}

/** @param {() => Promise<void>} work */
async function alone(work) {
  const lock = join(memory, 'building');
  mkdirSync(memory, { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      if (!isHeld(lock)) rmSync(lock, { force: true });
      else await wait(100);
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function isHeld(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // Written in two steps, so a lock can be seen before its process number is.
    if (holder > 0) process.kill(holder, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
