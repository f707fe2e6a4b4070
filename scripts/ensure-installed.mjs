import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSameContent, readStamp, takeSnapshot, writeStamp } from './freshness.mjs';
import { runQuietly } from './run-quietly.mjs';
import { memory, pinnedPnpm, root } from './workspace.mjs';

const stamp = join(memory, 'installed.json');

function manifests() {
  const inFolders = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(root, folder, name, 'package.json')),
  );
  const own = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((name) => join(root, name));
  return [...own, ...inFolders].filter((path) => existsSync(path));
}

/**
 * Installs what the lockfile says, unless that was done and nothing it depends on changed since.
 * Ends the process with the installer's own words when it fails.
 * @param {(line: string) => void} say
 */
export async function ensureInstalled(say) {
  const before = readStamp(stamp);
  const facts = {
    pnpm: pinnedPnpm(),
    abi: process.versions.modules,
    machine: `${process.platform}-${process.arch}`,
  };
  const now = takeSnapshot(manifests(), facts, before);
  if (isSameContent(before, now) && existsSync(join(root, 'node_modules', '.modules.yaml'))) {
    if (JSON.stringify(before) !== JSON.stringify(now)) writeStamp(stamp, now);
    return;
  }
  say(
    before
      ? 'Updating the dependencies ...'
      : 'Installing the dependencies (the first time takes a minute or two) ...',
  );
  // CI: pnpm then replaces an older node_modules without asking a question nobody would see.
  const env = { CI: 'true', ...ownHeaders() };
  const pnpm = (/** @type {string[]} */ ...args) =>
    runQuietly('npx', ['--yes', facts.pnpm, ...args], { env });
  let done = await pnpm('install', '--frozen-lockfile');
  if (done.code === 0 && before && before.facts.abi !== facts.abi) done = await pnpm('rebuild');
  if (done.code !== 0) {
    console.error(done.log.trimEnd());
    console.error('\nInstalling the dependencies failed; the lines above say why.');
    process.exit(1);
  }
  writeStamp(stamp, now);
}

/**
 * Where a native module cannot be had ready-made it is compiled, against the headers this Node brought along if it
 * did, so that nothing more has to be downloaded.
 */
function ownHeaders() {
  const home = dirname(dirname(process.execPath));
  return existsSync(join(home, 'include', 'node', 'node_version.h')) ? { npm_config_nodedir: home } : {};
}
