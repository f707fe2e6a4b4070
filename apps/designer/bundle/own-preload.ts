import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const own = JSON.stringify(fileURLToPath(new URL('./parts/ask-for-files.ts', import.meta.url)));

/**
 * Around every import of a later part the build puts a function that asks for the part's files at once. Here it is one that
 * also lets a part be asked for again when its files did not come.
 */
export function ownPreload(): Plugin {
  return {
    name: 'turnwise:own-preload',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => `export { askForFiles as __vitePreload } from ${own};`,
    },
  };
}
