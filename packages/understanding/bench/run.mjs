// Measures understanding on a development set and prints where it stands beside its targets and beside other libraries.
//   pnpm bench:understanding [folder] [suite ...]      default folder: ../shared/understanding beside the repository
// env: UNDERSTANDING_SET=folder   MAX=1000 (sample)   MISSES=1 RESULTS=folder (writes every miss, see the set's README)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const here = import.meta.dirname;
const root = resolve(here, '../../..');
const args = process.argv.slice(2);
const named = args[0] !== undefined && existsSync(join(args[0], 'eval.mjs')) ? args.shift() : undefined;
const set = resolve(named ?? process.env.UNDERSTANDING_SET ?? join(root, '../shared/understanding'));
const built = join(here, '../dist/index.js');

for (const [path, sentence] of [
  [join(set, 'eval.mjs'), `No development set in ${set}: name its folder, or set UNDERSTANDING_SET.`],
  [built, 'Not built yet: run "pnpm build" in packages/understanding first.'],
]) {
  if (existsSync(path)) continue;
  console.error(sentence);
  process.exit(2);
}

const results = process.env.RESULTS ?? mkdtempSync(join(tmpdir(), 'understanding-'));
const run = spawnSync(process.execPath, [join(set, 'eval.mjs'), join(here, 'adapter.mjs'), ...args], {
  stdio: 'inherit',
  env: { ...process.env, TZ: 'UTC', RESULTS: results, RUNS: process.env.RUNS ?? 'train5,train10' },
});
if (run.status !== 0) process.exit(run.status ?? 1);
const file = readdirSync(results).find((name) => name.endsWith('.json'));
const found = JSON.parse(readFileSync(join(results, file ?? ''), 'utf8'));
if (!process.env.RESULTS) rmSync(results, { recursive: true });

/** Milliseconds to fill every slot of a message: the median of the set's dialogue turns. */
async function medianFill() {
  const { fill } = await import('./adapter.mjs');
  const { rows, obj, refDate } = await import(join(set, 'lib.mjs'));
  const schema = obj('dialogues.schema');
  const turns = rows('dialogues').filter((_, i) => i % 8 === 0);
  const times = [];
  for (const round of [0, 1]) {
    for (const turn of turns) {
      for (const { service } of turn.frames) {
        const slots = Object.values(schema[service]);
        const start = performance.now();
        fill(turn.text, slots, { ref: refDate(), requested: [], filled: {}, sys: turn.sys, service });
        if (round === 1) times.push(performance.now() - start);
      }
    }
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** Milliseconds to train 50 intents of 10 examples each, median of five. */
async function trainingTime() {
  const { understand } = await import('../dist/index.js');
  const { obj } = await import(join(set, 'lib.mjs'));
  const byIntent =
    Object.groupBy?.(obj('intents').train10, (row) => row.intent) ?? groupBy(obj('intents').train10);
  const times = [];
  for (let round = 0; round < 5; round++) {
    const intents = Object.fromEntries(
      Object.entries(byIntent)
        .slice(0, 50)
        .map(([intent, rows]) => [intent, rows.map((row) => row.text)]),
    );
    const start = performance.now();
    understand('warm up', {
      slots: {},
      intents,
      now: '2019-03-01T09:00:00Z',
      timeZone: 'UTC',
      language: 'en',
    });
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[2];
}

function groupBy(rows) {
  const groups = {};
  for (const row of rows) {
    groups[row.intent] ??= [];
    groups[row.intent].push(row);
  }
  return groups;
}

// name, where in the results, at least or at most, target, the best combination of libraries (or the plain linear model)
const TARGETS = [
  ['fill, informing turns: F1', found['fill (turns that inform)']?.f1, '>=', 82, 73],
  ['fill, informing turns: exact', found['fill (turns that inform)']?.turnExact, '>=', 68, 59.1],
  ['fill, all turns: F1', found['fill (all turns)']?.f1, '>=', null, 70.9],
  ['fill, all turns: exact', found['fill (all turns)']?.turnExact, '>=', null, 84.5],
  ['corrections: F1', found.corrections?.f1, '>=', 82, 73],
  ['date: recall', found['dialogues date']?.recall, '>=', 95, 91.8],
  ['date: false fills', found['dialogues date']?.falseFill, '<=', 1, 0.8],
  ['time: recall', found['dialogues time']?.recall, '>=', 98, 96.5],
  ['time: false fills', found['dialogues time']?.falseFill, '<=', 0.5, 0],
  ['integer: recall', found['dialogues integer']?.recall, '>=', 93, 93.7],
  ['integer: false fills', found['dialogues integer']?.falseFill, '<=', 2, 3.5],
  ['bookings, time', found['bookings time']?.recall, '>=', null, 93.7],
  ['bookings, integer', found['bookings integer']?.recall, '>=', null, 88.6],
  ['bookings, choice', found['bookings enum']?.recall, '>=', null, 89.5],
  ['free text asked for: exact', found['text (requested)']?.exact, '>=', 50, null],
  ['yes/no: accuracy', found['yesno dialogues']?.acc, '>=', 95, 92.7],
  ['yes/no: flipped', found['yesno dialogues']?.flipped, '<=', 0.7, 0.7],
  ['yes/no: false', found['yesno dialogues']?.falseYesNo, '<=', 3, 5],
  ['intents, 5 examples: accuracy', found['intents train5']?.acc, '>=', 64, 62.1],
  ['intents, 10 examples: accuracy', found['intents train10']?.acc, '>=', 75, 72.8],
  ['intents, 10 examples: off-topic AUROC', found['intents train10']?.auroc, '>=', 0.82, 0.796],
  ['all slots of a message: ms, median', await medianFill(), '<=', 0.5, null],
  ['training 50 intents x 10: ms', await trainingTime(), '<=', 300, null],
  [
    'loaded by the browser: KB gzip',
    gzipSync(readFileSync(built), { level: 9 }).length / 1024,
    '<=',
    150,
    null,
  ],
];

console.log(
  `\n${'measure'.padEnd(40)} ${'here'.padStart(8)} ${'target'.padStart(9)} ${'libraries'.padStart(10)}`,
);
let missed = 0;
for (const [name, value, sense, target, others] of TARGETS) {
  if (value === undefined) continue;
  const isMet = target === null || (sense === '>=' ? value >= target : value <= target);
  if (!isMet) missed++;
  const goal = target === null ? '' : `${sense} ${target}`;
  const figure = Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 3 : 1);
  console.log(
    `${name.padEnd(40)} ${figure.padStart(8)} ${goal.padStart(9)} ${String(others ?? '').padStart(10)}${isMet ? '' : '   missed'}`,
  );
}
process.exitCode = missed === 0 ? 0 : 1;
