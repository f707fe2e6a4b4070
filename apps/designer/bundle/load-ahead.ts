import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { beginnings } from './chunks-by-screen.ts';

const file = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const letterFile = /inter-latin-wght-normal-[\w-]+\.woff2$/;
const themeTag = '<script src="/theme.js"></script>';

/**
 * What a page needs is known from its address, long before the scripts that would ask for it have run one after another. The
 * built page names the files of the application, and begins with a small script: at the address of a flow it has the browser
 * fetch the draft, and the editor's chunks, styles and letters, at once; then it sets the theme. The code that needs them asks
 * for them as ever, and is given what is under way.
 */
export function loadAhead(): Plugin {
  let place = '';
  let startFiles: readonly string[] = [];
  return {
    name: 'turnwise:load-ahead',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const entries = chunks.filter((chunk) => chunk.isEntry);
      const begin = (...modules: string[]) => modules.map((module) => chunkOf(module, chunks));
      const inPage = filesOf(entries, bundle);
      startFiles = without(inPage, filesOf(begin(beginnings.start), bundle));
      const editor = without(
        new Set([...inPage, ...startFiles]),
        filesOf(begin(beginnings.route, beginnings.editor), bundle),
      );
      // Letters that came after the first drawing would have it measured and drawn again.
      const letters = Object.keys(bundle).filter((name) => letterFile.test(name));
      // The theme afterwards: what the browser keeps takes it a while to look up, the first time.
      const source = `${file('./ahead/fetch-ahead.js')}${file('../public/theme.js')}`
        .replaceAll(/^\s*\/\/.*\n|^ +/gm, '')
        .replace('EDITOR_FILES', namesIn([...editor, ...letters]));
      place = this.getFileName(this.emitFile({ type: 'asset', name: 'ahead.js', source }));
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!html.includes(themeTag)) throw new Error(`index.html has no ${themeTag}.`);
        const tags = startFiles.map((name) => ({
          tag: 'link',
          attrs: aheadOf(name),
          injectTo: 'head' as const,
        }));
        return { html: html.replace(themeTag, `<script src="/${place}"></script>`), tags };
      },
    },
  };
}

/** What every address needs is asked for by the page's own text. */
const aheadOf = (name: string): Record<string, string | boolean> => ({
  ...(name.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' }),
  crossorigin: true,
  href: `/${name}`,
});

const without = (known: ReadonlySet<string>, files: ReadonlySet<string>): string[] =>
  [...files].filter((name) => !known.has(name));

/** As they are written in a script; all of them are in one folder. */
const namesIn = (files: readonly string[]): string =>
  JSON.stringify(files.map((name) => name.replace(/^assets\//, '')));

function chunkOf(module: string, chunks: readonly Rolldown.OutputChunk[]): Rolldown.OutputChunk {
  const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (!found) throw new Error(`No chunk begins with ${module}.`);
  return found;
}

/** Some chunks, all they import from the start, and their styles. */
function filesOf(first: readonly Rolldown.OutputChunk[], bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const reached = new Set(first.map(({ fileName }) => fileName));
  const styles = new Set<string>();
  for (const name of reached) {
    const output = bundle[name];
    if (output?.type !== 'chunk') continue;
    // A set being walked also visits what is added meanwhile.
    for (const imported of output.imports) reached.add(imported);
    for (const style of output.viteMetadata?.importedCss ?? []) styles.add(style);
  }
  return new Set([...styles, ...reached]);
}
