import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ensureBuilt } from './ensure-built.mjs';
import { allTargets, targets } from './targets.mjs';
import { memory, root } from './workspace.mjs';

/** @typedef {import('./targets.mjs').Target} Target */

process.env.NODE_ENV = 'production';

// `node scripts/build.mjs [--force] [target ...]`: without --force only what changed.
const args = process.argv.slice(2);
const wanted = allTargets.filter((target) => args.includes(target));
const chosen = wanted.length > 0 ? wanted : allTargets;

const work = args.includes('--force')
  ? Promise.all(chosen.map(buildTarget))
  : ensureBuilt(chosen, console.log);
await work.catch((error) => {
  console.error(error.message);
  process.exit(1);
});

/**
 * Built beside its place and then moved there, so that nobody ever meets half a build.
 * @param {Target} target
 */
async function buildTarget(target) {
  const outDir = join(memory, 'out', target);
  await build({
    configFile: join(
      root,
      target === 'understanding' ? 'packages/understanding/vite.config.ts' : 'vite.config.ts',
    ),
    ...(target === 'understanding' && { root: join(root, 'packages/understanding') }),
    mode: target,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
  if (target === 'server') {
    const migrations = join(root, 'apps/server/src/db/migrations');
    if (existsSync(migrations)) cpSync(migrations, join(outDir, 'migrations'), { recursive: true });
  }
  const place = join(root, targets[target].outDir);
  rmSync(place, { recursive: true, force: true });
  renameSync(outDir, place);
}
