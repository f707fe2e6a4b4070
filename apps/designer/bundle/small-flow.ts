import type { Plugin } from 'vite';

/**
 * React Flow brings kinds of cards and arrows for drawings that have none of their own, tells whoever asks of every selection
 * and of the connections at every handle, and names its parts for tools. Here every card and arrow is of our own kind, and
 * nobody asks: the bundle has none of it. At every step of a drag that spares a walk over the whole flow, too.
 */
export function smallFlow(): Plugin {
  return {
    name: 'turnwise:small-flow',
    apply: 'build',
    transform: {
      filter: { id: /\/@xyflow\/(?:react|system)\/dist\/esm\/index\.js$/ },
      handler: (code) => ({ code: withoutWhatNobodyUses(code), map: null }),
    },
  };
}

const complaint = "throw new Error('The bundle tells nobody of selections: see bundle/small-flow.ts.');";

export const withoutWhatNobodyUses = (code: string): string =>
  code
    .replaceAll(/^\w+\.displayName = '\w+';$/gm, '')
    .replaceAll(/^const (builtin(?:Node|Edge)Types) = \{[^}]*\};$/gm, 'const $1 = {};')
    .replaceAll(/^const (\w+) = (create\w+Edge\()/gm, 'const $1 = /* @__PURE__ */ $2')
    .replace(
      'const changeSelector = (s) => !!s.onSelectionChangeHandlers;',
      'const changeSelector = () => false;',
    )
    .replace(/return jsx\(SelectionListenerInner, .*\);/, complaint)
    // Connections are known by their states, for boxes drawn around some; by type and handle nobody asks for them.
    .replace(/^ {4}key = `\$\{nodeId\}-\$\{type\}`;[\s\S]*?(?=^\})/m, '');
