import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ownCreate = JSON.stringify(fileURLToPath(new URL('./icons/create-icon.ts', import.meta.url)));

/**
 * Lucide makes icons for every framework and style, and says of each its name, its former names and a random key for every
 * line. The bundle has what draws the icons shown here, and only their lines; these never change places, so React needs no
 * keys.
 */
export function smallIcons(): Plugin {
  return {
    name: 'turnwise:small-icons',
    apply: 'build',
    transform: {
      filter: { id: /\/lucide-react\/dist\/esm\/(?:createLucideIcon|icons\/[\w-]+)\.mjs$/ },
      handler: (code, id) => ({
        code: id.endsWith('/createLucideIcon.mjs')
          ? `export { createIcon as default } from ${ownCreate};`
          : onlyLines(code),
        map: null,
      }),
    },
  };
}

const onlyLines = (icon: string): string =>
  icon.replaceAll(/,? key: "\w+"/g, '').replaceAll(/^ {2}(?:name: "[\w-]+"|size: 24|aliases: .*),?$/gm, '');
