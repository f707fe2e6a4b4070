import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const own = (file: string) => JSON.stringify(fileURLToPath(new URL(file, import.meta.url)));

const replacements = {
  'd3-transition': `
    import { selection } from 'd3-selection';
    import { interrupt, Transition } from ${own('./d3/transition.ts')};
    selection.prototype.interrupt = function () {
      return this.each(function () { interrupt(this); });
    };
    selection.prototype.transition = function () {
      return new Transition(this);
    };
    export { interrupt };`,
  'd3-interpolate': `export { interpolate, interpolateZoom } from ${own('./d3/interpolate.ts')};`,
} as const;

/**
 * The canvas moves its view with d3's transitions, which bring along all that d3 can animate: colours, styles, transforms
 * written as text. Of all that only a view on its way to another is used; the bundle has just this.
 */
export function smallD3(): Plugin {
  return {
    name: 'turnwise:small-d3',
    apply: 'build',
    transform: {
      filter: { id: /\/(?:d3-transition|d3-interpolate)\/(?:dist|src)\/(?:d3-\w+|index)\.m?js$/ },
      handler(_, id) {
        const name = id.includes('/d3-transition/') ? 'd3-transition' : 'd3-interpolate';
        return { code: replacements[name], map: null, moduleSideEffects: true };
      },
    },
  };
}
