import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './workspace.mjs';

// Checks every tsconfig. Packages are checked alone, without Node or the DOM, and once more together with their tests.
const folders = ['apps', 'packages'].flatMap((group) =>
  readdirSync(join(root, group)).map((name) => `${group}/${name}`),
);
const projects = [
  'tsconfig.json',
  'tsconfig.tests.json',
  ...[...folders, 'e2e'].map((folder) => `${folder}/tsconfig.json`),
].filter((project) => existsSync(join(root, project)));

let failed = false;
const queue = [...projects];
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, checkNext));
process.exitCode = failed ? 1 : 0;

/** @returns {Promise<void>} */
async function checkNext() {
  const project = queue.shift();
  if (!project) return;
  const { code, log } = await check(project);
  // TypeScript answers 0 or an error; a folder that has no source yet is no error.
  if (code !== 0 && !log.includes('TS18003')) {
    failed = true;
    console.error(`${project}\n${log.trimEnd()}\n`);
  }
  return checkNext();
}

/**
 * @param {string} project
 * @returns {Promise<{ code: number, log: string }>}
 */
function check(project) {
  return new Promise((resolve) => {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const child = spawn(process.execPath, [tsc, '--noEmit', '-p', project], { cwd: root });
    let log = '';
    child.stdout.on('data', (chunk) => {
      log += chunk;
    });
    child.stderr.on('data', (chunk) => {
      log += chunk;
    });
    child.on('close', (code) => resolve({ code: code ?? 1, log }));
  });
}
