import { actionSchema } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { fillRequest } from './fill-request.ts';

const fill = (
  request: Record<string, unknown>,
  input: Parameters<typeof fillRequest>[1]['input'] = {},
  secrets: Record<string, string> = {},
) => {
  const action = actionSchema.parse({ kind: 'http', request });
  if (!action.request) throw new Error('No request.');
  return fillRequest(action.request, { input, secrets });
};
const urlOf = (url: string, input: Parameters<typeof fill>[1]) => {
  const filled = fill({ url }, input);
  return filled.ok ? filled.value.url.href : filled.error;
};

describe('filling in an address', () => {
  test('encodes values for where they stand', () => {
    expect(urlOf('https://shop.example/orders/{id}?q={q}', { id: 'ORD/1', q: 'a&b=c d' })).toBe(
      'https://shop.example/orders/ORD%2F1?q=a%26b%3Dc%20d',
    );
    expect(urlOf('https://shop.example/o/{id}', { id: '\ud800x' })).toBe('https://shop.example/o/%EF%BF%BDx');
    expect(urlOf('https://shop.example/{missing}', {})).toBe('https://shop.example/null');
  });

  test.each([
    ['chooses the server', 'https://{host}/x', { host: 'evil.example' }],
    ['extends the server', 'https://shop.example{rest}', { rest: '.evil.example/' }],
    ['hides before an @', 'https://{user}@shop.example/', { user: 'a' }],
    ['climbs the path', 'https://shop.example/orders/{id}/refund', { id: '..' }],
    ['climbs in two steps', 'https://shop.example/orders/{a}{b}', { a: '.', b: '.' }],
    ['is no address', 'file:///etc/passwd', {}],
    ['carries a password', 'https://me:pass@shop.example/', {}],
  ])('refuses one that %s', (_, url, input) => {
    expect(fill({ url }, input)).toMatchObject({ ok: false, error: expect.stringMatching(/\.$/) });
  });
});

describe('filling in headers and bodies', () => {
  test('keeps a value inside its header', () => {
    const filled = fill(
      { url: 'https://a.example/', headers: { 'X-Name': 'a {name}' } },
      { name: 'b\r\nhost: evil' },
    );
    expect(filled).toMatchObject({ ok: true, value: { headers: { 'x-name': 'a b  host: evil' } } });
  });

  test.each(['Host', 'content-length', 'Transfer-Encoding', 'Idempotency-Key', 'proxy-authorization', 'a b'])(
    'refuses the header %s',
    (name) => expect(fill({ url: 'https://a.example/', headers: { [name]: 'x' } }).ok).toBe(false),
  );

  test('writes JSON values as JSON, inside quotes and outside', () => {
    const filled = fill(
      {
        method: 'POST',
        url: 'https://a.example/',
        body: '{"note":"Say {text}","amount":{amount},"tags":{tags}}',
      },
      { text: 'a "quote"\nand \\', amount: 12.5, tags: ['x'] },
    );
    if (!filled.ok) throw new Error(filled.error);
    expect(JSON.parse(filled.value.body ?? '')).toEqual({
      note: 'Say a "quote"\nand \\',
      amount: 12.5,
      tags: ['x'],
    });
    expect(filled.value.headers).toMatchObject({ 'content-type': 'application/json' });
  });

  test('writes forms as forms', () => {
    const filled = fill(
      {
        method: 'POST',
        url: 'https://a.example/',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'a={a}&b=1',
      },
      { a: 'x&b=2' },
    );
    expect(filled).toMatchObject({ ok: true, value: { body: 'a=x%26b%3D2&b=1' } });
  });

  test('puts in the secrets an action names, and only those', () => {
    const request = { url: 'https://a.example/', headers: { Authorization: 'Bearer {secret.key}' } };
    expect(fill({ ...request, secretRefs: ['key'] }, {}, { key: 's3' })).toMatchObject({
      ok: true,
      value: { headers: { authorization: 'Bearer s3' } },
    });
    expect(fill({ ...request, secretRefs: ['key'] })).toMatchObject({
      ok: false,
      error: 'The secret "key" is not set on the server.',
    });
    expect(fill(request, {}, { key: 's3' }).ok).toBe(false);
  });
});
