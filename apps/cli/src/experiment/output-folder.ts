import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExitWith } from '../exit-with.ts';

/** Where the results of an experiment go. */
export type OutputFolder = {
  readonly traces: string;
  readonly report: string;
  /** Adds a talk: what was held stays, should the run be broken off. */
  addTrace(line: string): Promise<void>;
  writeReport(html: string): Promise<void>;
  close(): Promise<void>;
};

/** Makes the folder somebody named, in which no results may be yet. */
export async function openNamedOutput(folder: string): Promise<OutputFolder> {
  await attempt(folder, () => mkdir(folder, { recursive: true }));
  return openOutput(folder);
}

/** Makes a folder called after the time, beside those of other times. */
export async function openDatedOutput(parent: string, instant: string): Promise<OutputFolder> {
  await attempt(parent, () => mkdir(parent, { recursive: true }));
  const name = instant.slice(0, 19).replace('T', '_').replaceAll(':', '-');
  for (let number = 1; ; number++) {
    const folder = join(parent, number === 1 ? name : `${name}-${number}`);
    if (await attempt(folder, () => mkdirIfNew(folder))) return openOutput(folder);
  }
}

async function openOutput(folder: string): Promise<OutputFolder> {
  const traces = join(folder, 'traces.jsonl');
  const report = join(folder, 'report.html');
  // Both are there from the beginning: whatever cannot be written is known before a talk is paid for.
  const file = await attempt(traces, () => open(traces, 'wx'));
  await attempt(report, () => writeFile(report, '', { flag: 'wx' }));
  return {
    traces,
    report,
    addTrace: (line) => attempt(traces, () => file.appendFile(`${line}\n`)),
    writeReport: (html) => attempt(report, () => writeFile(report, html)),
    close: () => file.close(),
  };
}

async function mkdirIfNew(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function attempt<Value>(path: string, write: () => Promise<Value>): Promise<Value> {
  try {
    return await write();
  } catch (error) {
    const code = codeOf(error);
    throw new ExitWith(
      2,
      code === 'EEXIST'
        ? `${path} is there already. Name another folder with --out: nothing is overwritten.`
        : `${path} cannot be written (${code}).`,
    );
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
