import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { requireNode, root } from './workspace.mjs';

// `pnpm dev`: the server restarts and the designer reloads as their sources change. Ctrl+C ends both.
requireNode();
const apiPort = process.env.PORT ?? '3000';
console.log(`Designer, hot: http://127.0.0.1:5173   API: http://127.0.0.1:${apiPort}   Ctrl+C ends both.`);

const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);
const children = [
  start([bin('tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', 'apps/server/src/main.ts']),
  start([bin('vite/bin/vite.js'), '--host', '127.0.0.1', '--clearScreen', 'false', '--logLevel', 'warn']),
];

let ending = false;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => endAll(0));
for (const child of children) child.on('exit', (code) => endAll(code ?? 1));

/** @param {string[]} args */
function start(args) {
  return spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PORT: apiPort },
  });
}

/** @param {number} code */
function endAll(code) {
  if (ending) return;
  ending = true;
  process.exitCode = code;
  for (const child of children) if (child.exitCode === null) child.kill('SIGTERM');
}
