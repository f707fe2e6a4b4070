import type { Plugin, Rolldown } from 'vite';
import { importedModules, type ModuleInfos } from './imported-modules.ts';

/** Where the downloads of each screen begin. */
export const beginnings = {
  start: '/src/app/start.tsx',
  list: '/src/app/HomeRoute.tsx',
  route: '/src/app/FlowRoute.tsx',
  editor: '/src/features/editor/shell/EditorShell.tsx',
} as const;

type Beginning = keyof typeof beginnings;
type Chunk = 'language' | 'base' | 'shared' | 'outline' | 'editor';

// What runs before anything that says something is loaded, and what loads that.
const language = /\/src\/language\/(?:language|translated)\.ts$|vite\/preload-helper|\/bundle\/parts\//;
const icon = /\/lucide-react\/dist\/esm\/icons\//;
// What many later parts share, in two chunks: alone, each of these files is a name in every list of what those parts need.
const laterShared = {
  fields: /\/src\/ui\/(?:TextField|TextArea|control|Select\.module)[^/]*$/,
  panels:
    /\/src\/features\/editor\/(?:panels\/(?:panel\.module|Section|AddButton|ReorderList|use-|write-next|example-value|NameInExports|StatePicker|Problems\.)|texts\/(?!messages))/,
} as const;
const isBeginning = (id: string): boolean => Object.values(beginnings).some((end) => id.endsWith(end));

/**
 * Left to itself the bundler makes a chunk for every set of modules that some downloads have in common: over a hundred,
 * most of a few hundred bytes, which compress badly and ask for a request each. Here what the list and the editor share is one
 * chunk, and what only the editor needs is another; so are all the icons of what comes later, and small files that
 * many later parts share.
 * The language stands apart, for messages to be read only once it is known.
 */
export function chunksByScreen(): Plugin {
  let ids: string[] = [];
  let reached: Record<Beginning, ReadonlySet<string>> | undefined;

  function reachedFrom(beginning: Beginning, modules: ModuleInfos): ReadonlySet<string> {
    const first = ids.find((id) => id.endsWith(beginnings[beginning]));
    if (first === undefined) throw new Error(`No module ends in ${beginnings[beginning]}.`);
    const seen = new Set([first]);
    for (const id of seen) {
      // A set being walked also visits what is added meanwhile.
      for (const imported of importedModules(id, modules)) seen.add(imported);
    }
    return seen;
  }

  function chunkOf(id: string, modules: ModuleInfos): Chunk | null {
    reached ??= {
      start: reachedFrom('start', modules),
      list: reachedFrom('list', modules),
      route: reachedFrom('route', modules),
      editor: reachedFrom('editor', modules),
    };
    if (language.test(id)) return 'language';
    if (isBeginning(id)) return null;
    if (reached.start.has(id)) return 'base';
    const inRoute = reached.route.has(id);
    const inEditor = reached.editor.has(id);
    if (reached.list.has(id)) return inRoute || inEditor ? 'shared' : null;
    if (inRoute) return 'outline';
    return inEditor ? 'editor' : null;
  }

  const isFurtherIcon = (id: string, modules: ModuleInfos): boolean =>
    icon.test(id) && chunkOf(id, modules) === null && !reached?.list.has(id);
  const only =
    (chunk: Chunk) =>
    (id: string, modules: ModuleInfos): string | null =>
      chunkOf(id, modules) === chunk ? chunk : null;
  const groups: Rolldown.CodeSplittingGroup[] = [
    { name: only('language') },
    { name: only('base') },
    { name: only('shared') },
    { name: only('outline'), includeDependenciesRecursively: false },
    { name: only('editor'), includeDependenciesRecursively: false },
    { name: (id, modules) => (isFurtherIcon(id, modules) ? 'icons' : null) },
    ...Object.entries(laterShared).map(([name, files]) => ({
      name: (id: string, modules: ModuleInfos) =>
        files.test(id) && chunkOf(id, modules) === null ? name : null,
      includeDependenciesRecursively: false,
    })),
  ];

  return {
    name: 'turnwise:chunks-by-screen',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }),
    buildStart() {
      ids = [];
      reached = undefined;
    },
    moduleParsed({ id }) {
      ids.push(id);
    },
  };
}
