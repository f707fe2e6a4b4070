import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { root } from './workspace.mjs';

// `pnpm screenshots [scene ...]`: pictures of every screen, or of the scenes named, with a page that shows them all.
// `--light`, `--dark`, `--1440` and `--1024` take one part of them: `pnpm screenshots --dark --1024`.
// `pnpm screenshots --renew`: what the end-to-end tests hold the looks of a few screens against.
const args = process.argv.slice(2);
const renew = args.includes('--renew');
const scenes = args.filter((arg) => !arg.startsWith('--'));
const themes = chosenOf(['light', 'dark']);
const widths = chosenOf(['1440', '1024']);
const part = scenes.length > 0 || themes.length > 0 || widths.length > 0;

await ensureBuilt(['designer', 'server'], console.log);
process.env.TURNWISE_CHROMIUM = await ensureBrowser(console.log);

const folder = join(root, 'screenshots');
if (!renew && !part) rmSync(folder, { recursive: true, force: true });
const run = renew
  ? ['looks', '--update-snapshots', '--workers=1']
  : ['--config', 'playwright.screenshots.config.ts', ...(part ? ['--grep', partOrHelpers()] : [])];
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'test', ...run],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...(renew && { TURNWISE_RENEW_LOOKS: '1' }) } },
);
if (!renew) console.log(`\nThe pictures: ${join(folder, 'index.html')}`);
process.exitCode = status ?? 1;

/** @param {string[]} words */
function chosenOf(words) {
  return words.filter((word) => args.includes(`--${word}`));
}

/** Names match where a scene's begins; the filling of the server and the page of pictures are never left out. */
function partOrHelpers() {
  const theme = themes.length > 0 ? `(${themes.join('|')})` : '\\w+';
  const width = widths.length > 0 ? `(${widths.join('|')})` : '\\d+';
  const names = scenes.map((name) => name.replace(/[^\w-]/g, ''));
  return `(to look at|all pictures|${theme}, ${width} px wide (${names.join('|')})[\\w-]*)$`;
}
