import { err, ok, type Result } from '@turnwise/basics';
import { type Action, type JsonValue, parseTemplate } from '@turnwise/flow';

export type FilledRequest = {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
};

type Request = NonNullable<Action['request']>;
type Values = {
  readonly input: Readonly<Record<string, JsonValue>>;
  readonly secrets: Readonly<Record<string, string>>;
};

/** Headers the connection itself is made of, and those that say who is speaking: not an author's to set. */
const ownHeaders =
  /^(host|content-length|transfer-encoding|connection|upgrade|te|trailer|keep-alive|expect|proxy-.*|idempotency-key)$/i;
const headerName = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/**
 * Puts inputs and secrets into an action's request, each encoded for where it stands. Refuses, with a sentence for
 * the author, what would let a value choose the server, leave its place in the path, or add a header.
 */
export function fillRequest(request: Request, values: Values): Result<FilledRequest, string> {
  const missing = missingSecret(request, values);
  if (missing) return err(`The secret "${missing}" is not set on the server.`);
  const url = fillUrl(request.url, values);
  if (!url.ok) return url;
  const headers: Record<string, string> = {};
  for (const [name, template] of Object.entries(request.headers)) {
    if (!headerName.test(name) || ownHeaders.test(name)) return err(`The header "${name}" cannot be set.`);
    headers[name.toLowerCase()] = fill(template, values, plain)
      .replace(/[^\t\x20-\x7e\x80-\xff]/g, ' ')
      .trim();
  }
  if (request.body === undefined || request.method === 'GET') {
    return ok({ method: request.method, url: url.value, headers, body: null });
  }
  headers['content-type'] ??= 'application/json';
  const body = fillBody(request.body, headers['content-type'], values);
  return ok({ method: request.method, url: url.value, headers, body });
}

type Encode = (value: JsonValue, before: string) => string;

const plain: Encode = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const encodeForUrl: Encode = (value) =>
  encodeURIComponent(plain(value, '').replace(loneSurrogates, '\ufffd'));

/** Inside quotes a value is the inside of a JSON string; on its own it is a JSON value. */
const encodeForJson: Encode = (value, before) => {
  const quoted = (before.replace(/\\./g, '').match(/"/g)?.length ?? 0) % 2 === 1;
  return quoted ? JSON.stringify(plain(value, '')).slice(1, -1) : JSON.stringify(value);
};

function fill(template: string, { input, secrets }: Values, encode: Encode): string {
  let text = '';
  let literal = '';
  for (const part of parseTemplate(template)) {
    if (part.kind === 'text') {
      text += part.text;
      literal += part.text;
      continue;
    }
    const value = part.path.startsWith('secret.')
      ? (secrets[part.path.slice('secret.'.length)] ?? '')
      : valueAt(input, part.path);
    text += encode(value ?? null, literal);
  }
  return text;
}

function fillBody(template: string, type: string, values: Values): string {
  if (/json/i.test(type)) return fill(template, values, encodeForJson);
  if (/x-www-form-urlencoded/i.test(type)) return fill(template, values, encodeForUrl);
  return fill(template, values, plain);
}

function fillUrl(template: string, values: Values): Result<URL, string> {
  const [head, ...rest] = parseTemplate(template);
  const fixed = head?.kind === 'text' ? head.text : '';
  if (!/^https?:\/\/[^/?#\s]/i.test(fixed))
    return err('The address has to start with https:// and a server.');
  if (rest.length > 0 && !/^https?:\/\/[^/?#]+[/?#]/i.test(fixed)) {
    return err('Only the part of an address after the server may be filled in.');
  }
  const text = fill(template, values, encodeForUrl);
  const path = text.replace(/^https?:\/\/[^/?#]+/i, '').split(/[?#]/, 1)[0] ?? '';
  if (path.split('/').some((step) => /^(\.|%2e){1,2}$/i.test(step))) {
    return err('An answer of dots alone cannot be put into an address.');
  }
  if (!URL.canParse(text)) return err('The address cannot be read.');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') {
    return err('An address may not hold a name and a password; use a header.');
  }
  return ok(url);
}

function missingSecret(request: Request, { secrets }: Values): string | null {
  const texts = [request.url, request.body ?? '', ...Object.values(request.headers)];
  const names = texts.flatMap((text) =>
    parseTemplate(text).flatMap((part) =>
      part.kind === 'placeholder' && part.path.startsWith('secret.')
        ? [part.path.slice('secret.'.length)]
        : [],
    ),
  );
  return names.find((name) => !request.secretRefs.includes(name) || secrets[name] === undefined) ?? null;
}

/** Walks own properties only, so that no path leads into JavaScript's own objects. */
function valueAt(input: Readonly<Record<string, JsonValue>>, path: string): JsonValue | undefined {
  let value: JsonValue | undefined = { ...input };
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Array.isArray(value) ? value[Number(step)] : value[step];
  }
  return value;
}
