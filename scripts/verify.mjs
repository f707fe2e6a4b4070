import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { memory, root } from './workspace.mjs';

// `pnpm verify`: everything that must hold before a change lands, cheapest first; stops at the first that fails.
const unitReport = join(memory, 'unit-report.json');
const e2eReport = join(memory, 'e2e-report.json');

/** @type {{ name: string, run: string[], env?: NodeJS.ProcessEnv }[]} */
const steps = [
  { name: 'Format', run: ['@biomejs/biome/bin/biome', 'format', '.'] },
  { name: 'Lint', run: ['@biomejs/biome/bin/biome', 'lint', '--error-on-warnings', '.'] },
  { name: 'Types', run: ['scripts/types.mjs'] },
  { name: 'Dead code', run: ['knip/bin/knip.js', '--no-config-hints'] },
  {
    name: 'Unit tests',
    run: ['vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`],
  },
  { name: 'Build', run: ['scripts/build.mjs'] },
  {
    name: 'End-to-end tests',
    run: ['@playwright/test/cli.js', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport },
  },
];

mkdirSync(memory, { recursive: true });
for (const report of [unitReport, e2eReport]) rmSync(report, { force: true });

const started = Date.now();
let failed = '';
for (const { name, run, env } of steps) {
  console.log(`\n== ${name}`);
  const [script = '', ...args] = run;
  const path = script.startsWith('scripts/') ? script : join('node_modules', script);
  const began = Date.now();
  const { status } = spawnSync(process.execPath, [join(root, path), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  const seconds = `${((Date.now() - began) / 1000).toFixed(1)} s`;
  console.log(`-- ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds}`);
  if (status !== 0) {
    failed = name;
    break;
  }
}

const total = `${((Date.now() - started) / 1000).toFixed(0)} s`;
if (failed === 'Format') console.log('\n`npm run format` puts it right.');
console.log(failed ? `\n${failed} failed, after ${total}.` : `\nAll of it holds, in ${total}.`);
const counts = countTests();
if (counts) console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = failed ? 1 : 0;

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
