import type { FailureCode } from '../failure.ts';
import { statusOf } from './error-to-response.ts';
import type { OpenApiDocument } from './openapi-document.ts';

type Paths = NonNullable<OpenApiDocument['paths']>;
type Operation = NonNullable<Paths[string]['get']>;
type Responses = NonNullable<Operation['responses']>;

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
/** What stands in the program itself, and is there whatever happens to the data. */
const withoutData = /^\/api\/(templates|settings)/;

/** Adds to each operation how it is answered before its turn comes, or where the data cannot be had. */
export function describeGuards(paths: Paths): void {
  for (const [path, item] of Object.entries(paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      operation.responses ??= {};
      const codes = commonFailures(path, method !== 'get', operation.requestBody !== undefined);
      for (const code of codes) addFailure(operation.responses, code);
    }
  }
}

function commonFailures(path: string, isChange: boolean, hasBody: boolean): readonly FailureCode[] {
  const isForPeople = path.startsWith('/api/');
  if (!isForPeople && !path.startsWith('/v1/')) return [];
  const codes: FailureCode[] = ['unauthorized', 'wrong_host'];
  if (isChange) codes.push('wrong_origin');
  if (isForPeople) codes.push('too_many_guesses');
  if (isForPeople && hasBody) codes.push('not_sent_as_json', 'too_large');
  if (!withoutData.test(path)) codes.push('busy', 'storage_unavailable');
  return codes;
}

function addFailure(responses: Responses, code: FailureCode): void {
  const status = String(statusOf(code));
  const known = responses[status];
  const codes = known && 'description' in known ? known.description.split(', ') : [];
  if (codes.includes(code)) return;
  responses[status] = {
    description: [...codes, code].join(', '),
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
  };
}
