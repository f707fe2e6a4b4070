import { type Action, placeholdersIn } from '@turnwise/flow';

/** What a placeholder of a request stands for: a secret's name, or an input and nothing else. */
type RequestPlaceholder = { readonly secret: string | null; readonly input: string };

/** The placeholders of the request an action sends, each once; those of a GET's body are never filled in. */
export function requestPlaceholders({ kind, request }: Action): RequestPlaceholder[] {
  if (kind !== 'http' || !request) return [];
  const body = request.method === 'GET' ? undefined : request.body;
  const texts = [request.url, ...Object.values(request.headers), body ?? ''];
  return [...new Set(texts.flatMap(placeholdersIn))].map((path) => {
    const [head = '', ...rest] = path.split('.');
    return { secret: head === 'secret' && rest.length > 0 ? rest.join('.') : null, input: head };
  });
}
