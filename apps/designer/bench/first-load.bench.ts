import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { report } from '../../../scripts/bench/report.ts';
import { startServerProcess } from '../../../scripts/bench/started-server.ts';
import { loadedScripts } from './loaded-scripts.ts';

// The JavaScript that has to be there before a page can be used: what index.html names, the route's own chunk, and
// everything these import. What is imported on demand (the layout worker, the "Try it" pane, dialogs) is not counted there,
// but in what a real browser has loaded once the page has come to rest.

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const assets = join(dist, 'assets');

const inPage = [
  ...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g),
].map(([, path]) => join(dist, path ?? ''));
/** `import ... from './x.js'` and `export ... from './x.js'`, as bundlers write them; `import('./x.js')` is another matter. */
const staticImport = /(?:^|[;}\s])(?:import|export)(?:[^'"();]*?from)?\s*['"](\.[^'"]+\.js)['"]/g;
/** What index.html names asks for the language and then begins with this. */
const start = [...inPage, chunk('start')];
const list = withImports([...start, chunk('HomeRoute')]);
/** What asks for the draft and shows the editor's outline meanwhile. */
const editorOutline = withImports([...start, chunk('FlowRoute')]);
/** With the canvas, which comes while the server is asked. */
const editor = withImports([...editorOutline, chunk('EditorShell')]);

const [listSettled = 0, editorSettled = 0] = await inBrowser();

report([
  {
    name: 'list of flows, initial JavaScript',
    value: kilobytes(list),
    unit: 'KB gzip',
    target: { atMost: 220 },
  },
  { name: 'list of flows, once it has come to rest', value: listSettled, unit: 'KB gzip' },
  {
    name: 'editor, until its outline shows',
    value: kilobytes(editorOutline),
    unit: 'KB gzip',
    target: { atMost: 220 },
  },
  {
    name: 'editor, until it can be used',
    value: kilobytes(editor),
    unit: 'KB gzip',
    target: { atMost: 200 },
  },
  { name: 'editor, once it has come to rest', value: editorSettled, unit: 'KB gzip' },
]);
console.log('\n  In the editor, largest first:');
for (const file of [...editor].sort((a, b) => gzipped(b) - gzipped(a)).slice(0, 8)) {
  console.log(`    ${relative(dist, file).padEnd(44)} ${(gzipped(file) / 1024).toFixed(1)} KB`);
}

/** The built chunk of a lazily loaded screen, by the name of its file. */
function chunk(name: string): string {
  const found = readdirSync(assets).filter((file) => new RegExp(`^${name}-[\\w-]{7}\\.js$`).test(file));
  if (found.length !== 1) throw new Error(`The build has ${found.length} chunks called ${name}, not 1.`);
  return join(assets, found[0] ?? '');
}

/** What a real browser loads in all, on demand and ahead of time too. */
async function inBrowser(): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'turnwise-bench-'));
  const main = join(dist, '../../server/dist/main.js');
  const env = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, DATABASE_URL: '', OPENAI_API_KEY: '' };
  const server = await startServerProcess([main], env);
  try {
    return await loadedScripts([`${server.url}/`, `${server.url}/flows/refund`]);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function withImports(files: readonly string[]): ReadonlySet<string> {
  const reached = new Set(files);
  for (const file of reached) {
    for (const [, path] of readFileSync(file, 'utf8').matchAll(staticImport)) {
      // A set being walked also visits what is added meanwhile.
      if (path) reached.add(resolve(dirname(file), path));
    }
  }
  return reached;
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file)).length;
}

function kilobytes(files: ReadonlySet<string>): number {
  return [...files].reduce((sum, file) => sum + gzipped(file), 0) / 1024;
}
