import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../workspace.mjs';

/** @type {[place: string, source: string, message: string][]} */
const refusedImports = [
  ['packages/basics/src/a.ts', '@turnwise/flow', 'stands on nothing'],
  ['packages/flow/src/a.ts', '@turnwise/runtime', 'packages/flow cannot see'],
  ['packages/understanding/src/deep/a.ts', '@turnwise/checker', 'packages/understanding cannot see'],
  ['packages/runtime/src/a.ts', '@turnwise/testing', 'packages/runtime cannot see'],
  ['packages/checker/src/a.test.ts', '@turnwise/testing', 'packages/checker cannot see'],
  ['packages/drawing/src/a.ts', '@turnwise/runtime', 'knows the document alone'],
  ['packages/checker/src/b.ts', '@turnwise/drawing', 'Only the designer and the command line draw'],
  ['packages/testing/src/a.ts', '@turnwise/server', 'Packages never import an app'],
  ['packages/testing/src/b.ts', '../../../apps/server/src/a.ts', 'Packages never import an app'],
  ['packages/runtime/src/b.ts', 'node:fs', 'Packages are pure'],
  ['packages/runtime/src/c.ts', '@turnwise/flow/src/index.ts', 'by its name alone'],
  ['apps/server/src/a.ts', '../../../packages/flow/src/a.ts', 'by its name alone'],
  ['apps/server/src/http/a.ts', '@turnwise/cli', 'The server stands alone'],
  ['apps/cli/src/check.ts', '@turnwise/server', 'Only src/load-server.ts'],
  ['apps/designer/src/api/client.ts', '@turnwise/server', 'import type { AppType }'],
  ['apps/designer/src/ui/Button.tsx', '../features/editor/a.ts', 'stand below the features'],
  ['apps/designer/src/testing/use-a.ts', '../features/editor/a.ts', 'stand below the features'],
  ['apps/designer/src/ui/Field.tsx', 'node:path', 'runs in the browser'],
  ['apps/designer/src/features/a/A.tsx', '../b/B.tsx', 'Features never import one another'],
  ['apps/designer/src/features/a/x/y/A.tsx', '../../../b/B.tsx', 'Features never import one another'],
  ['apps/designer/src/features/a/x/A.tsx', '../../../app/routes.tsx', 'Only src/app composes'],
  ['e2e/specs/a.spec.ts', '@turnwise/server', 'as a person does'],
];

/** @type {[place: string, source: string][]} */
const allowedImports = [
  ['packages/runtime/src/d.ts', '@turnwise/understanding'],
  ['packages/runtime/src/d.test.ts', 'node:fs'],
  ['apps/cli/src/load-server.ts', '@turnwise/server'],
  ['packages/drawing/src/b.ts', '@turnwise/flow'],
  ['packages/drawing/src/b.test.ts', '@turnwise/templates'],
  ['apps/designer/src/features/a/x/y/B.tsx', '../../store/editor-store.ts'],
  ['apps/designer/src/features/a/x/y/C.tsx', '../../../../ui/Button.tsx'],
  ['apps/designer/src/features/a/D.tsx', '../../testing/use-a.ts'],
  ['apps/designer/src/testing/use-b.ts', '../api/use-a.ts'],
  ['apps/designer/src/app/routes.tsx', '../features/a/A.tsx'],
];

const impureExpressions = [
  'Date.now()',
  'new Date()',
  'Math.random()',
  '[1].map(Math.random)',
  'performance.now()',
];
const impurePlace = (/** @type {number} */ index) => `packages/runtime/src/impure-${index}.ts`;

const importing = (/** @type {string} */ source) =>
  `import { thing } from '${source}';\nexport const its = thing;\n`;

/** Place and code of each. */
const samples = [
  ...refusedImports.map(([place, source]) => [place, importing(source)]),
  ...allowedImports.map(([place, source]) => [place, importing(source)]),
  ...impureExpressions.map((expression, index) => [
    impurePlace(index),
    `export const value = ${expression};\n`,
  ]),
  ['apps/cli/src/lazy.ts', "export const app = import('@turnwise/server');\n"],
  [
    'apps/designer/src/api/type.ts',
    "import type { AppType } from '@turnwise/server';\nexport type A = AppType;\n",
  ],
  ['packages/runtime/src/pure.ts', 'export const day = (ms: number) => new Date(ms);\n'],
  ['packages/runtime/src/pure.test.ts', 'export const day = new Date();\n'],
];

const messages = lint(samples);
const saidOf = (/** @type {string} */ place) => messages.get(place) ?? [];

describe('imports run one way', () => {
  test.each(refusedImports)('%s may not import %s', (place, _source, message) => {
    expect(saidOf(place).join('\n')).toContain(message);
  });

  test.each(allowedImports)('%s may import %s', (place) => {
    expect(saidOf(place)).toEqual([]);
  });

  test('an import in the middle of the code counts too', () => {
    expect(saidOf('apps/cli/src/lazy.ts')).toHaveLength(1);
  });

  test("the designer may take the server's type", () => {
    expect(saidOf('apps/designer/src/api/type.ts')).toEqual([]);
  });
});

describe('packages read no clock and roll no dice', () => {
  test.each(impureExpressions.map((expression, index) => [expression, index]))('%s', (_expression, index) => {
    expect(saidOf(impurePlace(Number(index))).join('\n')).toContain('arrives as data');
  });

  test('a date made from data is fine, and so is any date in a test', () => {
    expect(saidOf('packages/runtime/src/pure.ts')).toEqual([]);
    expect(saidOf('packages/runtime/src/pure.test.ts')).toEqual([]);
  });
});

/**
 * What our own rules say about files with this content at these places, in one run over a small copy of the tree.
 * @param {string[][]} files place and code of each
 * @returns {Map<string, string[]>}
 */
function lint(files) {
  const folder = mkdtempSync(join(tmpdir(), 'turnwise-lint-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  cpSync(join(root, 'scripts', 'lint'), join(folder, 'scripts', 'lint'), { recursive: true });
  for (const [place = '', code = ''] of files) {
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    writeFileSync(join(folder, place), code);
  }
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const args = [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const { category, location, message } of JSON.parse(stdout).diagnostics) {
    if (category !== 'plugin') continue;
    found.set(location.path, [...(found.get(location.path) ?? []), String(message)]);
  }
  return found;
}
