import type { FlowDocument, FlowParseError } from '@turnwise/flow';
import type { Failure } from '../failure.ts';
import type { CallingFlow } from './flows-that-run.ts';

export const flowNotFound = (id: string): Failure => ({
  code: 'not_found',
  message: `There is no flow called "${id.slice(0, 64)}". It may have been deleted.`,
});

export const versionNotFound = (number: number | string): Failure => ({
  code: 'not_found',
  message: `This flow has no version ${number}.`,
});

export const parseFailure = (error: FlowParseError): Failure => ({
  code: error.code === 'invalid' ? 'invalid_flow' : error.code,
  message: error.message,
  ...(error.details.length > 0 ? { details: error.details } : {}),
});

/** Why a flow is not deleted unasked: others would stop where they run it. */
export function flowInUse(flows: readonly CallingFlow[]): Failure {
  const [first, ...rest] = flows.map(({ name }) => `"${name}"`);
  const who = rest.length === 0 ? `${first} runs` : `${first} and ${rest.length} more run`;
  return {
    code: 'in_use',
    message: `${who} this flow and could not go on without it. Delete it all the same with ?used=true.`,
    details: { flows },
  };
}

/** What a stale write is told, so that nothing is lost: both documents, and the one both started from if still kept. */
export type RevisionConflictDetails = {
  readonly yours: FlowDocument;
  readonly theirs: FlowDocument;
  /** The revision of `theirs`: what the next write has to be based on. */
  readonly revision: number;
  readonly base: FlowDocument | null;
};

export const revisionConflict = (details: RevisionConflictDetails): Failure => ({
  code: 'revision_conflict',
  message:
    'Someone else, or another tab, changed this flow in the meantime. Choose what to keep; nothing is lost.',
  details,
});
