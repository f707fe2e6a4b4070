import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { root } from './workspace.mjs';

// `pnpm screenshots [scene ...]`: pictures of every screen, or of the scenes named, with a page that shows them all.
// `pnpm screenshots --renew`: what the end-to-end tests hold the looks of a few screens against.
const args = process.argv.slice(2);
const renew = args.includes('--renew');
const scenes = args.filter((arg) => !arg.startsWith('--'));

await ensureBuilt(['designer', 'server'], console.log);
process.env.TURNWISE_CHROMIUM = await ensureBrowser(console.log);

const folder = join(root, 'screenshots');
if (!renew && scenes.length === 0) rmSync(folder, { recursive: true, force: true });
const run = renew
  ? ['looks', '--update-snapshots', '--workers=1']
  : [
      '--config',
      'playwright.screenshots.config.ts',
      ...(scenes.length > 0 ? ['--grep', scenesOrHelpers(scenes)] : []),
    ];
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'test', ...run],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...(renew && { TURNWISE_RENEW_LOOKS: '1' }) } },
);
if (!renew) console.log(`\nThe pictures: ${join(folder, 'index.html')}`);
process.exitCode = status ?? 1;

/**
 * Names match where a scene's begins; the filling of the server and the page of pictures are never left out.
 * @param {string[]} names
 */
function scenesOrHelpers(names) {
  const escaped = names.map((name) => name.replace(/[^\w-]/g, ''));
  return `(to look at|all pictures|wide (${escaped.join('|')})[\\w-]*)$`;
}
