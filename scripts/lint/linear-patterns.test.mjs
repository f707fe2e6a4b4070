import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { parseAst, Visitor } from 'vite';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { root } from '../workspace.mjs';

// Whatever is typed at Turnwise meets its patterns, and JavaScript tries a pattern in every way it can be read: where two
// repetitions can share the same letters, a message takes the server away from everybody else. So no pattern may have two
// that can. What begins anew at each letter ("\s+$") is let through: it grows with the square of the length at most, and
// a message has 4,000 letters.

/** @typedef {{ source: string, flags: string, place: string }} Pattern */

/** @param {Pattern} pattern */
function readsTwice({ source, flags }) {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: false } });
  return reports.length > 0;
}

/**
 * @param {string} place
 * @param {string} code
 * @returns {Pattern[]}
 */
function literalsOf(place, code) {
  const ast = parseAst(code, { lang: place.endsWith('.tsx') ? 'tsx' : 'ts' });
  /** @type {Pattern[]} */
  const patterns = [];
  new Visitor({
    Literal(node) {
      if (!('regex' in node) || !node.regex) return;
      const line = code.slice(0, node.start).split('\n').length;
      patterns.push({ source: node.regex.pattern, flags: node.regex.flags, place: `${place}:${line}` });
    },
  }).visit(ast);
  return patterns;
}

/** Source files that ship, from the top folder. */
function shippedFiles() {
  return ['apps', 'packages']
    .flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}/src`))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$/.test(file));
}

/**
 * The patterns that our own code puts together while modules load. What libraries compose is theirs to answer for.
 *
 * @param {() => Promise<unknown>} load
 */
async function composedWhile(load) {
  /** @type {Pattern[]} */
  const patterns = [];
  const keep = (/** @type {RegExp} */ { source, flags }, /** @type {string} */ stack) => {
    // Above the maker: the error's own line, and the line of the trap that made it.
    const place = stack.split('\n')[2]?.trim() ?? '';
    if (!place.includes('node_modules')) patterns.push({ source, flags, place });
  };
  const watched = new Proxy(RegExp, {
    construct: (target, [source, flags]) => {
      const pattern = new target(source, flags);
      keep(pattern, String(new Error().stack));
      return pattern;
    },
  });
  vi.stubGlobal('RegExp', watched);
  onTestFinished(() => void vi.unstubAllGlobals());
  await load();
  return patterns;
}

describe('patterns take time in step with what they read', () => {
  test.each([
    ['^\\W*\\p{L}+(\\W+\\p{L}+){1,7}\\W*$', 'u'],
    ['^\\s*(\\S+\\s*){1,3}$', ''],
    ['^(a+)+$', ''],
    ['^\\s*(hm+)?\\s*moment', ''],
  ])('what would not is seen: %s', (source, flags) => {
    expect(readsTwice({ source, flags, place: '' })).toBe(true);
  });

  test('so do all that are written down', () => {
    const patterns = shippedFiles().flatMap((file) =>
      literalsOf(file, readFileSync(join(root, file), 'utf8')),
    );
    expect(patterns.length).toBeGreaterThan(200);
    expect(patterns.filter(readsTwice)).toEqual([]);
  });

  test('so do those put together from words', async () => {
    const patterns = await composedWhile(async () => {
      await import('../../packages/understanding/src/index.ts');
      await import('../../packages/runtime/src/index.ts');
    });
    expect(patterns.length).toBeGreaterThan(20);
    expect(patterns.filter(readsTwice)).toEqual([]);
  });
});
