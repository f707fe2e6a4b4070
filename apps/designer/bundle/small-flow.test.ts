import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutWhatNobodyUses } from './small-flow.ts';

/** The module of a package that a bundler takes, beside the one that Node's `require` finds. */
function moduleOf(name: string, from: string): { file: string; code: string } {
  const found = realpathSync(createRequire(from).resolve(name));
  const file = join(dirname(dirname(found)), 'esm/index.js');
  return { file, code: readFileSync(file, 'utf8') };
}

test('what is left out of React Flow is where it was, and nothing else goes', () => {
  const react = moduleOf('@xyflow/react', import.meta.url);
  const small = withoutWhatNobodyUses(react.code);
  expect(react.code).toContain('.displayName = ');
  expect(small).not.toContain('.displayName = ');
  expect(small).toContain('const builtinNodeTypes = {};');
  expect(small).toContain('const builtinEdgeTypes = {};');
  expect(small).toContain('const changeSelector = () => false;');
  expect(small).not.toContain('jsx(SelectionListenerInner');
  expect(react.code.length - small.length).toBeLessThan(2_000);

  const system = moduleOf('@xyflow/system', react.file);
  const connections = withoutWhatNobodyUses(system.code);
  expect(system.code.length - connections.length).toBeGreaterThan(300);
  expect(system.code.length - connections.length).toBeLessThan(700);
  const adds = connections.slice(connections.indexOf('function addConnectionToLookup'));
  expect(adds.slice(0, adds.indexOf('\n}'))).toMatch(/connectionLookup\.set\(key, nodeMap\.set\(.*\)\);\s*$/);
});
