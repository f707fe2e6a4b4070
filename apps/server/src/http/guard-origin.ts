import type { AccessConfig } from '../config.ts';
import type { AccessGuard } from './guard-access.ts';

const localNames = /^(localhost|[a-z0-9-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Keeps other websites, open in the same browser, away from this server. A local server answers only under local
 * names, so that a foreign name pointed at this computer gets nowhere (DNS rebinding); and what changes something is
 * done only for pages of our own (request forgery). Programs that are no browser send neither header.
 */
export function createOriginGuard(access: AccessConfig): AccessGuard {
  const isKnownHost = (host: string) =>
    !access.isLocal || localNames.test(host) || access.publicHosts.includes(host.toLowerCase());
  const isOwn = (origin: string | null, host: string) =>
    origin !== null && (origin === host.toLowerCase() || access.publicHosts.includes(origin));
  return (request) => {
    const host = request.header('host') ?? '';
    if (!isKnownHost(host)) {
      return {
        code: 'wrong_host',
        message:
          'Turnwise runs for this computer only. Open it at http://127.0.0.1, or name this address in TURNWISE_PUBLIC_HOSTS.',
      };
    }
    if (safeMethods.has(request.method)) return null;
    const site = request.header('sec-fetch-site');
    const origin = request.header('origin');
    const isForeign =
      (site !== undefined && site !== 'same-origin' && site !== 'none') ||
      (origin !== undefined && !isOwn(originHost(origin), host));
    if (!isForeign) return null;
    return {
      code: 'wrong_origin',
      message: 'This request came from another website and was refused. Do it from Turnwise itself.',
    };
  };
}

function originHost(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
