import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './ensure-installed.mjs';
import { pinnedPnpm, requireNode, root } from './workspace.mjs';

// `npm test`: makes sure of the dependencies and of a browser, then runs exactly `pnpm verify`.
requireNode();
await ensureInstalled(console.log);
const { ensureBrowser } = await import('./ensure-browser.mjs');
const browser = await ensureBrowser(console.log);

const { status } = spawnSync('npx', ['--yes', pinnedPnpm(), 'run', '--silent', 'verify'], {
  cwd: root,
  env: { ...process.env, TURNWISE_CHROMIUM: browser },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
