import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Installs what a peer is made of, as its lockfile says, unless it is there: only benches need it. */
export function installPeer(name: string): void {
  const folder = fileURLToPath(new URL(`./${name}/`, import.meta.url));
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return;
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error(`${name} could not be installed, so there is nothing to compare with.`);
}
