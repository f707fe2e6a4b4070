import type { Plugin } from 'vite';

/**
 * TanStack Query keeps a cache of mutations, with retries and pauses. Writes here are plain requests (no `useMutation`), so
 * the bundle has a cache that is always empty.
 */
export function smallQuery(): Plugin {
  return {
    name: 'turnwise:small-query',
    apply: 'build',
    transform: {
      filter: { id: /\/@tanstack\/query-core\/build\/modern\/mutationCache\.js$/ },
      handler: () => ({ code: emptyCache, map: null, moduleSideEffects: false }),
    },
  };
}

const emptyCache = `
  export class MutationCache {
    build() { throw new Error('The bundle has no mutations: see bundle/small-query.ts.'); }
    clear() {}
    findAll() { return []; }
    getAll() { return []; }
    resumePausedMutations() { return Promise.resolve(); }
  }`;
