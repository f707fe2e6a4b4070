import type { Plugin } from 'vite';

/**
 * React Flow brings kinds of cards and arrows of its own, for drawings that name none, and gives its parts names for tools.
 * Every card and arrow here is of a kind of ours; the bundle has none of theirs, nor what only a name kept alive.
 */
export function smallFlow(): Plugin {
  return {
    name: 'turnwise:small-flow',
    apply: 'build',
    transform: {
      filter: { id: /\/@xyflow\/react\/dist\/esm\/index\.js$/ },
      handler: (code) => ({
        code: code
          .replaceAll(/^\w+\.displayName = '\w+';$/gm, '')
          .replaceAll(/^const (builtin(?:Node|Edge)Types) = \{[^}]*\};$/gm, 'const $1 = {};')
          .replaceAll(/^const (\w+) = (create\w+Edge\()/gm, 'const $1 = /* @__PURE__ */ $2'),
        map: null,
      }),
    },
  };
}
