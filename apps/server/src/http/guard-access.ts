import { createHash, timingSafeEqual } from 'node:crypto';
import type { AccessConfig } from '../config.ts';
import type { Failure } from '../failure.ts';
import type { GuessLimit } from './guess-limit.ts';

/** Why a request is refused; null when it is not. */
export type AccessGuard = (request: {
  readonly method: string;
  header(name: string): string | undefined;
}) => Failure | null;

/**
 * Lets the designer's users in: by password when there is one. The browser asks for it by itself. An address that keeps
 * guessing wrong is not heard for a while, whatever it says.
 */
export function createPasswordGuard(
  access: AccessConfig,
  guesses: GuessLimit,
): (request: Parameters<AccessGuard>[0], address: string) => Failure | null {
  if (access.password === null) return () => null;
  const expected = digest(access.password);
  return (request, address) => {
    const given = basicPassword(request.header('authorization'));
    if (given !== null && guesses.isReached(address)) {
      return {
        code: 'too_many_guesses',
        message: 'The password was wrong too often. Wait a minute, then try again.',
      };
    }
    if (given !== null && timingSafeEqual(digest(given), expected)) {
      guesses.forget(address);
      return null;
    }
    if (given !== null) guesses.note(address);
    return {
      code: 'unauthorized',
      message: 'This Turnwise asks for a password. Reload the page and enter it; any user name will do.',
    };
  };
}

/**
 * Lets other systems in: by API key, as a bearer token or `X-API-Key`. Without a key, a server that others can reach
 * answers only where it asks nobody who they are.
 */
export function createApiKeyGuard(access: AccessConfig): AccessGuard {
  if (access.apiKey === null) {
    if (!access.canBeReached || access.password === null) return () => null;
    return () => ({
      code: 'unauthorized',
      message:
        'This Turnwise has no API key yet, so it answers no other system. Start it with TURNWISE_API_KEY set.',
    });
  }
  const expected = digest(access.apiKey);
  return (request) => {
    const given = bearerToken(request.header('authorization')) ?? request.header('x-api-key') ?? null;
    if (given !== null && timingSafeEqual(digest(given), expected)) return null;
    return {
      code: 'unauthorized',
      message: 'The API key is missing or wrong. Send it as "Authorization: Bearer ...".',
    };
  };
}

/** Digests are of one length, which is what the comparison in constant time needs. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const bearerToken = (header: string | undefined): string | undefined =>
  header?.match(/^Bearer +(\S+)$/i)?.[1];

function basicPassword(header: string | undefined): string | null {
  const encoded = header?.match(/^Basic +(\S+)$/i)?.[1];
  if (encoded === undefined) return null;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return colon < 0 ? null : decoded.slice(colon + 1);
}
