import type { Plugin } from 'vite';

/**
 * The client of the server's routes can write cookies by hand. Here they are the browser's own affair, so the bundle has
 * nothing that writes them.
 */
export function smallClient(): Plugin {
  return {
    name: 'turnwise:small-client',
    apply: 'build',
    transform: {
      filter: { id: /\/hono\/dist\/utils\/cookie\.js$/ },
      handler: () => ({ code: noCookies, map: null, moduleSideEffects: false }),
    },
  };
}

const noCookies = `
  export const serialize = () => {
    throw new Error('The bundle writes no cookies: see bundle/small-client.ts.');
  };`;
