import type { FlowDocument } from '@turnwise/flow';
import { type FlowProgram, flowProgram } from './flow-program.ts';

/** The flows a flow may run inside it, by id. */
export type Library = Readonly<Record<string, FlowDocument>>;

export type ProgramOptions = {
  /** An AI answers effects. Without one every flow runs offline from end to end, and none are asked for. */
  readonly ai?: boolean;
};

/** A flow and what it needs around it: what `step` runs. */
export type Program = {
  readonly root: FlowProgram;
  readonly library: Library;
  readonly hasAi: boolean;
};

const noLibrary: Library = {};
const known = new WeakMap<FlowDocument, Program[]>();

/**
 * Makes a flow ready to run. Cheap to call for every turn: the same flow, library and options give the same program.
 * A state that is never entered is never read, so a flow of a thousand states starts as fast as one of ten.
 */
export function createProgram(
  flow: FlowDocument,
  library: Library = noLibrary,
  options: ProgramOptions = {},
): Program {
  const hasAi = options.ai === true;
  const programs = known.get(flow) ?? [];
  const found = programs.find((program) => program.library === library && program.hasAi === hasAi);
  if (found) return found;
  const program: Program = { root: flowProgram(flow), library, hasAi };
  // A caller that builds its library anew each time would grow this list without end.
  known.set(flow, [...programs.slice(-3), program]);
  return program;
}

/** A flow of the program by id: the root, or one of its library. */
export function flowById(program: Program, id: string): FlowProgram | null {
  if (Object.hasOwn(program.library, id)) {
    const document = program.library[id];
    if (document) return flowProgram(document);
  }
  return id === program.root.id ? program.root : null;
}
