import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { requireNode, root } from './workspace.mjs';

// `pnpm bench [name]`: runs every bench/*.bench.ts (or those whose path contains the name), one after the other. Each prints its
// own table and exits with an error when it misses its target. Figures compare within one run on one machine only.
requireNode();
await ensureInstalled(console.log);
const { ensureBuilt } = await import('./ensure-built.mjs');
const { findBrowser } = await import('./find-browser.mjs');

const groups = ['apps', 'packages'].flatMap((group) =>
  readdirSync(join(root, group)).map((name) => join(group, name)),
);
const benches = ['', ...groups]
  .map((folder) => join(folder, 'bench'))
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .filter((path) => /\.bench\.(ts|mjs)$/.test(path))
  .filter((path) => process.argv.slice(2).every((word) => path.includes(word)));

if (benches.length === 0) {
  console.error('No bench has that name.');
  process.exit(1);
}
await ensureBuilt(['server', 'designer', 'cli'], console.error);
const env = { ...process.env, NODE_ENV: 'production', TURNWISE_CHROMIUM: (await findBrowser()) ?? '' };
const loader = pathToFileURL(join(root, 'scripts/bench/register-typescript.mjs')).href;
const missed = benches.filter((path) => {
  console.log(`\n== ${path}`);
  const args = ['--import', loader, join(root, path)];
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status !== 0;
});
if (missed.length > 0) console.error(`\nFailed or missed a target: ${missed.join(', ')}`);
process.exitCode = missed.length > 0 ? 1 : 0;
