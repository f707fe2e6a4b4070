import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { defineConfig } from 'vitest/config';

const everyProject = {
  // Machines are shared and slow at times: a test fails for what it finds, not for how long it took.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  exclude: ['**/node_modules/**', '**/dist/**'],
};
const page = {
  ...everyProject,
  environment: 'happy-dom',
  css: { modules: { classNameStrategy: 'non-scoped' as const } },
};

const tests = ['apps', 'packages', 'scripts'].flatMap((folder) => [
  ...testsIn(join(import.meta.dirname, folder)),
]);
/** Files that put something in a module's place, or watch modules load, need modules of their own. */
const isAlone = (path: string) =>
  /\bvi\.(mock|doMock|hoisted|resetModules)\(|\b(fetchAllLater|composedWhile)\(/.test(
    readFileSync(path, 'utf8'),
  );
const alone = tests.filter(isAlone);
const shared = tests.filter((path) => !alone.includes(path));

const isPage = (path: string) => path.endsWith('.tsx');
const isIn = (folder: string) => (path: string) => path.startsWith(join(import.meta.dirname, folder, '/'));
const only = (paths: readonly string[], ...conditions: ((path: string) => boolean)[]) => ({
  include: paths
    .filter((path) => conditions.every((holds) => holds(path)))
    .map((path) => relative(import.meta.dirname, path)),
});
const isNode = (path: string) => !isPage(path);

/**
 * Unit tests live beside the code. Components, and whatever else asks for a page, get one from happy-dom. Most files
 * share a process with others of their project, and the modules with it: to load them anew for each file takes longer
 * than the tests themselves.
 */
export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      ...['packages', 'apps/designer', 'apps/server', 'apps/cli', 'scripts'].map((folder) => ({
        test: { ...everyProject, name: folder, isolate: false, ...only(shared, isNode, isIn(folder)) },
      })),
      { test: { ...page, name: 'page', ...only(tests, isPage) } },
      { test: { ...everyProject, name: 'alone', ...only(alone, isNode) } },
    ],
  },
});

function* testsIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }) as Dirent[]) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== 'dist') yield* testsIn(path);
    else if (/\.test\.(tsx?|mjs)$/.test(entry.name)) yield path;
  }
}
