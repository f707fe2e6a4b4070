import { readLimited } from './read-limited.ts';

const maxBytes = 262_144;

/** `fetch`, for answers of a known, small kind: one that is larger than 256 KB is given up. */
export async function limitedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: 'error' });
  if (!response.body) return response;
  const bytes = await readLimited(response.body, maxBytes);
  if (!bytes) return new Response('{"error":{"message":"The answer is too large."}}', { status: 422 });
  return new Response(new Uint8Array(bytes), {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
  });
}
