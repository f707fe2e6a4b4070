import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { memory, root } from './workspace.mjs';

// `pnpm verify`: everything that must hold before a change lands, cheapest first; stops at the first that fails.
const unitReport = join(memory, 'unit-report.json');
const e2eReport = join(memory, 'e2e-report.json');

/** @typedef {{ name: string, run: string[], env?: NodeJS.ProcessEnv }} Step */

/**
 * Steps that wait for much besides the processor go side by side, each telling what it has to say when it is done. The
 * tests use all processors by themselves.
 * @type {Step[][]}
 */
const stages = [
  [
    { name: 'Format', run: ['@biomejs/biome/bin/biome', 'format', '.'] },
    { name: 'Lint', run: ['@biomejs/biome/bin/biome', 'lint', '--error-on-warnings', '.'] },
    { name: 'Types', run: ['scripts/types.mjs'] },
    { name: 'Dead code', run: ['knip/bin/knip.js', '--no-config-hints'] },
    { name: 'Build', run: ['scripts/build.mjs'] },
  ],
  [
    {
      name: 'Unit tests',
      run: [
        'vitest/vitest.mjs',
        'run',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${unitReport}`,
      ],
    },
  ],
  [
    {
      name: 'End-to-end tests',
      run: ['@playwright/test/cli.js', 'test', '--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport },
    },
  ],
];

mkdirSync(memory, { recursive: true });
for (const report of [unitReport, e2eReport]) rmSync(report, { force: true });

const started = Date.now();
let failed = '';
for (const steps of stages) {
  const queue = [...steps];
  const runNext = async () => {
    for (let step = queue.shift(); step && !failed; step = queue.shift()) {
      if (!(await take(step, steps.length > 1))) failed ||= step.name;
    }
  };
  await Promise.all(Array.from({ length: Math.min(steps.length, availableParallelism()) }, runNext));
  if (failed) break;
}

const total = `${((Date.now() - started) / 1000).toFixed(0)} s`;
if (failed === 'Format') console.log('\n`npm run format` puts it right.');
console.log(failed ? `\n${failed} failed, after ${total}.` : `\nAll of it holds, in ${total}.`);
const counts = countTests();
if (counts) console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = failed ? 1 : 0;

/**
 * @param {Step} step
 * @param {boolean} isBeside others run meanwhile, whose output its own is not to be mixed with
 * @returns {Promise<boolean>} whether it passed
 */
function take({ name, run: [script = '', ...args], env }, isBeside) {
  const path = script.startsWith('scripts/') ? script : join('node_modules', script);
  const heading = `\n== ${name}`;
  if (!isBeside) console.log(heading);
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, path), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: isBeside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    child.on('close', (code) => {
      if (isBeside) console.log(heading);
      process.stdout.write(Buffer.concat(said));
      const seconds = `${((Date.now() - began) / 1000).toFixed(1)} s`;
      console.log(`-- ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds}`);
      resolve(code === 0);
    });
  });
}

/** Unit and end-to-end tests together; null when none was run. */
function countTests() {
  const unit = readReport(unitReport);
  const e2e = readReport(e2eReport)?.stats;
  if (!unit && !e2e) return null;
  return {
    passed: (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0) + (e2e?.flaky ?? 0),
    failed: (unit?.numFailedTests ?? 0) + (e2e?.unexpected ?? 0),
  };
}

/** @param {string} path */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
