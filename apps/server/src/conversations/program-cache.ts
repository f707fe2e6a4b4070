import { err, ok, type Result } from '@turnwise/basics';
import { type FlowDocument, flowsRunBy } from '@turnwise/flow';
import { createProgram, type Program } from '@turnwise/runtime';
import type { Failure } from '../failure.ts';
import { flowNotFound } from '../flows/flow-failures.ts';
import type { FlowStore } from '../flows/flow-store.ts';
import { textToDocument } from '../flows/stored-document.ts';
import { versionToRun } from '../flows/version-to-run.ts';

/** A program and the name under which a conversation is pinned to it: `order@3+refund@7`, the flow itself first. */
export type PinnedProgram = { readonly key: string; readonly version: number; readonly program: Program };

export type ProgramCache = {
  /** What a conversation of this flow starts on now. */
  forStart(flowId: string): Result<PinnedProgram, Failure>;
  /** What a conversation was pinned to, however long ago. */
  forKey(key: string): PinnedProgram;
};

const mostPrograms = 200;

/**
 * Keeps programs ready to run. A published version never changes, so neither does what its key stands for, until its flow
 * is gone for good.
 */
export function createProgramCache(store: FlowStore, hasAi: boolean): ProgramCache {
  const programs = new Map<string, PinnedProgram>();
  const starts = new Map<string, Result<PinnedProgram, Failure>>();
  let startsGeneration = -1;
  store.writer.onPurge(() => {
    programs.clear();
    starts.clear();
  });

  function forKey(key: string): PinnedProgram {
    const known = programs.get(key);
    if (known) return known;
    const pinned = load(store, key, hasAi);
    if (programs.size >= mostPrograms) {
      const [oldest] = programs.keys();
      if (oldest !== undefined) programs.delete(oldest);
    }
    programs.set(key, pinned);
    return pinned;
  }

  return {
    forKey,
    forStart(flowId) {
      const generation = store.writer.generation();
      if (generation !== startsGeneration) {
        starts.clear();
        startsGeneration = generation;
      }
      const known = starts.get(flowId);
      if (known) return known;
      const key = startKey(store, flowId);
      const start = key.ok ? ok(forKey(key.value)) : key;
      if (starts.size < mostPrograms) starts.set(flowId, start);
      return start;
    },
  };
}

/** Pins a flow and the flows it runs to the versions they fix, else to what is published now. */
function startKey(store: FlowStore, flowId: string): Result<string, Failure> {
  const row = store.reader.findFlow(flowId);
  if (!row) return err(flowNotFound(flowId));
  if (row.publishedVersion === null) {
    return err({
      code: 'not_published',
      message: `"${row.name}" has not been published yet. Publish it first, then it answers.`,
    });
  }
  const pins = new Map([[flowId, row.publishedVersion]]);
  for (const [id, version] of pins) {
    // A map being walked also visits what is added meanwhile. A conversation knows one version of each flow: the first wanted.
    for (const [next, wanted] of flowsRunBy(readVersion(store, id, version))) {
      if (pins.has(next)) continue;
      const pinned = versionToRun(store, next, wanted);
      if (pinned !== null) pins.set(next, pinned);
    }
  }
  return ok([...pins].map(([id, version]) => `${id}@${version}`).join('+'));
}

function load(store: FlowStore, key: string, hasAi: boolean): PinnedProgram {
  const pins = key.split('+').map((pin) => {
    const at = pin.lastIndexOf('@');
    return { id: pin.slice(0, at), version: Number(pin.slice(at + 1)) };
  });
  const documents = pins.map(({ id, version }) => [id, readVersion(store, id, version)] as const);
  const [root, ...subflows] = documents;
  if (!root || !pins[0]) throw new Error(`"${key}" names no program.`);
  const program = createProgram(root[1], Object.fromEntries(subflows), { ai: hasAi });
  return { key, version: pins[0].version, program };
}

function readVersion(store: FlowStore, id: string, version: number): FlowDocument {
  const found = store.reader.findVersion(id, version);
  if (!found) throw new Error(`Flow ${id} has no version ${version}.`);
  return textToDocument(found.document);
}
