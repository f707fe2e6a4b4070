import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { requireNode, root } from './workspace.mjs';

// `npm start`: installs and builds what is missing or has changed, then is the server: the same process, so that
// signals and the exit code need no passing on.
requireNode();
await ensureInstalled(console.log);
await ensureBuilt(['server', 'designer'], console.log).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
process.env.NODE_ENV ??= 'production';
await import(pathToFileURL(join(root, 'apps', 'server', 'dist', 'main.js')).href);
