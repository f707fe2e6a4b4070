import ipaddr from 'ipaddr.js';

/** Whether an address is one of the public internet. Private, local, link-local and mapped ones are not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

export type HostRule = (url: URL) => boolean;

/**
 * Whether an administrator opened a host to actions although it is not public: `localhost:8080`, `10.0.0.5`,
 * `*.corp.example`. Without a port, any port.
 */
export function createHostRule(allowed: readonly string[]): HostRule {
  const exact = new Set(allowed.filter((entry) => !entry.startsWith('*.')));
  const below = allowed.filter((entry) => entry.startsWith('*.')).map((entry) => entry.slice(1));
  return (url) => {
    const name = url.hostname.toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return exact.has(name) || exact.has(`${name}:${port}`) || below.some((suffix) => name.endsWith(suffix));
  };
}
