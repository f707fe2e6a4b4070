import { describe, expect, test } from 'vitest';
import { createHostRule, isPublicAddress } from './allowed-hosts.ts';

describe('addresses actions may reach', () => {
  test.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  test.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '::ffff:169.254.169.254',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'not an address',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test('an administrator opens hosts by name, with or without a port', () => {
    const isAllowed = createHostRule(['localhost:8080', 'shop.internal', '*.corp.example', '10.0.0.5']);
    const allowed = (url: string) => isAllowed(new URL(url));
    expect(allowed('http://localhost:8080/x')).toBe(true);
    expect(allowed('http://localhost:8081/x')).toBe(false);
    expect(allowed('https://shop.internal:9000/')).toBe(true);
    expect(allowed('https://a.corp.example/')).toBe(true);
    expect(allowed('https://corp.example/')).toBe(false);
    expect(allowed('https://evilcorp.example/')).toBe(false);
    expect(allowed('http://10.0.0.5/')).toBe(true);
  });
});
