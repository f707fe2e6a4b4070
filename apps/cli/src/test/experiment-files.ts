import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createFlow } from '@turnwise/flow';

/** A flow that asks which table, and then whether that is right. */
export const tableFlow = {
  ...createFlow('table', 'A <table> & "more"'),
  start: 'place',
  slots: {
    place: { type: 'choice', label: 'Place', choices: [{ value: 'inside' }, { value: 'garden' }] },
    card: { type: 'text', label: 'Card', sensitive: true, extract: false },
  },
  actions: { reserve: { kind: 'mock', outcomes: [{ name: 'done' }] } },
  states: {
    place: { kind: 'ask', label: 'Where?', prompt: 'Inside or <b>garden</b>?', slot: 'place', next: 'card' },
    card: { kind: 'ask', prompt: 'Which card?', slot: 'card', next: 'sure' },
    sure: { kind: 'confirm', prompt: 'Shall I?', slots: [], yes: 'reserve', no: 'bye' },
    reserve: { kind: 'action', action: 'reserve', outcomes: { done: 'bye' }, failed: 'sorry' },
    bye: { kind: 'end', message: 'Bye.' },
    sorry: { kind: 'end', message: 'Sorry, it cannot be done.' },
  },
};

/** Writes files into a folder, which is given back. */
export function writeFiles(folder: string, files: Readonly<Record<string, unknown>>): string {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

export type TraceLine = {
  readonly trace_id: string;
  readonly duration_ms: number;
  readonly conversation_state: { readonly turns: readonly { role: string; content: string }[] };
  readonly [name: string]: unknown;
};

export const readTraces = (folder: string): TraceLine[] =>
  readFileSync(join(folder, 'traces.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** What is the same whenever a talk is held again. */
export const withoutChance = ({ trace_id: _, duration_ms: __, ...rest }: TraceLine) => rest;
