import { spawn } from 'node:child_process';
import { root } from './workspace.mjs';

/**
 * Runs a command without showing what it prints; what it printed comes back, for when it failed.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeout?: number }} [options] timeout in milliseconds
 * @returns {Promise<{ code: number, log: string }>} code is 1 when it could not start or ran out of time
 */
export function runQuietly(command, args, { env = {}, timeout } = {}) {
  return new Promise((resolve) => {
    const onWindows = process.platform === 'win32';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: onWindows,
      timeout,
    });
    let log = '';
    child.stdout.on('data', (chunk) => {
      log += chunk;
    });
    child.stderr.on('data', (chunk) => {
      log += chunk;
    });
    child.on('error', (error) => resolve({ code: 1, log: `${log}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, log }));
  });
}
