import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What these scripts remember between runs; gone with node_modules, which is what it speaks about. */
export const memory = join(root, 'node_modules', '.turnwise');

/** The pnpm that package.json pins, as npx understands it: `pnpm@1.2.3`. */
export function pinnedPnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return String(packageManager).replace(/\+.*$/, '');
}

/** Ends the process with one sentence when this Node is older than package.json asks for. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const wanted = String(engines.node).replace(/^>=\s*/, '');
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(
    `Turnwise needs Node ${wanted} or newer; this is ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exit(1);
}
