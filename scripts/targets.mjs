/**
 * What is built, from what, and the file that proves it is there. vite.config.ts says how.
 * The server and the command line carry the workspace's packages inside them.
 * @typedef {'designer' | 'server' | 'cli' | 'understanding'} Target
 * @type {Record<Target, { outDir: string, proof: string, inputs: string[] }>}
 */
export const targets = {
  designer: {
    outDir: 'apps/designer/dist',
    proof: 'apps/designer/dist/index.html',
    inputs: ['apps/designer', 'packages'],
  },
  server: {
    outDir: 'apps/server/dist',
    proof: 'apps/server/dist/main.js',
    inputs: ['apps/server', 'packages'],
  },
  cli: { outDir: 'apps/cli/dist', proof: 'apps/cli/dist/turnwise.js', inputs: ['apps/cli', 'packages'] },
  understanding: {
    outDir: 'packages/understanding/dist',
    proof: 'packages/understanding/dist/index.js',
    inputs: ['packages/basics', 'packages/flow', 'packages/understanding'],
  },
};

/** Read by every build. */
export const sharedInputs = [
  'vite.config.ts',
  'tsconfig.base.json',
  'pnpm-lock.yaml',
  'scripts/targets.mjs',
  'scripts/build.mjs',
];

/** @type {Target[]} */
export const allTargets = ['designer', 'server', 'cli', 'understanding'];
