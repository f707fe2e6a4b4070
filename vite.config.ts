import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { chunksByScreen } from './apps/designer/bundle/chunks-by-screen.ts';
import { loadAhead } from './apps/designer/bundle/load-ahead.ts';
import { ownPreload } from './apps/designer/bundle/own-preload.ts';
import { smallClient } from './apps/designer/bundle/small-client.ts';
import { smallD3 } from './apps/designer/bundle/small-d3.ts';
import { smallFlow } from './apps/designer/bundle/small-flow.ts';
import { smallIcons } from './apps/designer/bundle/small-icons.ts';
import { smallQuery } from './apps/designer/bundle/small-query.ts';

const apiPort = process.env.PORT ?? '3000';

/** The app's builds: `mode` is the target's name in scripts/targets.mjs, and the designer otherwise. */
export default defineConfig(({ mode, command }): UserConfig => {
  switch (mode) {
    case 'server':
      return forNode('apps/server', { main: 'src/main.ts', index: 'src/index.ts' });
    case 'cli':
      return forNode('apps/cli', { turnwise: 'src/main.ts' });
    default:
      return designer(command === 'build');
  }
});

function designer(isBundled: boolean): UserConfig {
  return {
    root: path('apps/designer'),
    plugins: [
      react(),
      smallClient(),
      smallD3(),
      smallFlow(),
      smallIcons(),
      smallQuery(),
      chunksByScreen(),
      loadAhead(),
      ownPreload(),
    ],
    resolve: {
      alias: [
        // The schemas are made with a small reader of the same kind: zod is too much to wait for. Only in the bundle: it
        // leaves out the schemas that nobody in the browser reads with, and the small reader knows nothing of those.
        ...(isBundled ? [{ find: /^zod$/, replacement: path('packages/flow/src/browser-zod/z.ts') }] : []),
        // What this stands in for has been part of React since version 18.
        { find: /^use-sync-external-store\/shim(?:\/index\.js)?$/, replacement: 'react' },
      ],
    },
    worker: { format: 'es' },
    // Classes called by their file and name: what is random in a name hardly compresses.
    css: { modules: { generateScopedName: '[name]-[local]' } },
    build: {
      target: 'es2023',
      // Browsers of that year load ahead by themselves.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        // React's makers of components do nothing by themselves, nor does reading a property: parts of libraries that
        // nobody shows are left out.
        treeshake: {
          manualPureFunctions: ['memo', 'forwardRef', 'createContext'],
          propertyReadSideEffects: false,
        },
        // What is random in the names of files is in every list of what a later part needs, and hardly compresses.
        output: {
          chunkFileNames: 'assets/[name]-[hash:7].js',
          entryFileNames: 'assets/[name]-[hash:7].js',
          assetFileNames: 'assets/[name]-[hash:7][extname]',
        },
      },
    },
    server: {
      port: 5173,
      strictPort: true,
      proxy: Object.fromEntries(
        ['/api', '/v1', '/health', '/ready', '/openapi.json', '/docs'].map((prefix) => [
          prefix,
          // The host the browser asked for is passed on: the server refuses writes from pages of another host.
          { target: `http://127.0.0.1:${apiPort}`, changeOrigin: false },
        ]),
      ),
    },
  };
}

/**
 * A bundle for Node. The workspace's own packages, and what only they depend on, go inside; the folder's own
 * dependencies stay outside and are found in its node_modules.
 */
function forNode(folder: string, entries: Record<string, string>): UserConfig {
  const manifest = JSON.parse(readFileSync(path(`${folder}/package.json`), 'utf8'));
  const outside = Object.keys(manifest.dependencies ?? {}).filter((name) => !name.startsWith('@turnwise/'));
  return {
    root: path(folder),
    publicDir: false,
    plugins: folder === 'apps/cli' ? [serverFromItsOwnBuild()] : [],
    ssr: { target: 'node', noExternal: true, external: outside },
    build: {
      ssr: true,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(entries).map(([name, file]) => [name, path(`${folder}/${file}`)]),
        ),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

/** The command line starts the built server where it stands, beside its migrations and its native database driver. */
function serverFromItsOwnBuild(): Plugin {
  return {
    name: 'turnwise:server-from-its-own-build',
    enforce: 'pre',
    resolveId: (source) =>
      source === '@turnwise/server' ? { id: '../../server/dist/index.js', external: true } : null,
  };
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
