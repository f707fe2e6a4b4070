import { type FailedResult, failed } from './failed.ts';
import { RefusedAddress } from './guarded-agent.ts';

/** Why a request that was sent has no answer, in a sentence for whoever set it up. */
export function callFailure(error: unknown): FailedResult {
  for (const cause of causes(error)) {
    if (cause instanceof RefusedAddress) {
      return failed(
        'refused',
        'This address is not on the public internet. An administrator can allow it with TURNWISE_ALLOW_HOSTS.',
      );
    }
    if (cause.name === 'TimeoutError' || /^UND_ERR_\w*TIMEOUT$/.test(codeOf(cause))) {
      return failed('timeout', 'The service did not answer in time.');
    }
    if (codeOf(cause) === 'UND_ERR_RES_EXCEEDED_MAX_SIZE')
      return failed('error', 'The answer is larger than 1 MB.');
  }
  const [first] = causes(error);
  if (first && /^(ECONN|ENOTFOUND|EAI_|EHOSTUN|ENETUN|UND_ERR_SOCKET|EPIPE)/.test(codeOf(first))) {
    return failed('unavailable', 'The service cannot be reached.');
  }
  return failed('error', first?.message ?? 'The call failed.');
}

/** An error and what caused it, outermost first. */
function causes(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const below = error instanceof AggregateError ? error.errors : [error.cause];
  return [error, ...below.flatMap(causes)];
}

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '');
