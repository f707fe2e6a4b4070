import { parseFlowText } from '@turnwise/flow';
import { afterEach, expect, test, vi } from 'vitest';
import { createInLanguage } from './create-in-language.ts';

afterEach(() => vi.unstubAllGlobals());

async function sentFor(name: string, language: 'en' | 'de', languages = ['en-US'], timeZone = 'UTC') {
  const sent: { path: string; body: Record<string, string> }[] = [];
  vi.stubGlobal('fetch', async (url: string | URL, { body }: RequestInit) => {
    sent.push({ path: new URL(url, 'http://here').pathname, body: JSON.parse(String(body)) });
    return new Response('{}', { status: 201, headers: { 'content-type': 'application/json' } });
  });
  await createInLanguage(name, language, { languages, timeZone });
  return sent[0]!;
}

test('a German author begins a German flow, under an id made from its name', async () => {
  const { path, body } = await sentFor('Tisch für zwei', 'de');
  expect(path).toMatch(/import$/);
  const parsed = parseFlowText(body.text!);
  expect(parsed.ok && parsed.value).toMatchObject({
    id: 'tisch-fur-zwei',
    name: 'Tisch für zwei',
    language: 'de',
    states: {},
  });
});

test('an English one is begun by the server', async () => {
  const { path, body } = await sentFor('Table for two', 'en');
  expect(path).toMatch(/flows$/);
  expect(body).toEqual({ name: 'Table for two' });
});

test('it speaks as people do where the author is, and keeps that place’s time', async () => {
  const begun = async (...asked: Parameters<typeof sentFor>) => {
    const parsed = parseFlowText((await sentFor(...asked)).body.text ?? '');
    return parsed.ok ? [parsed.value.language, parsed.value.settings.timeZone] : null;
  };
  expect(await begun('Termin', 'de', ['de-AT', 'en'], 'Europe/Vienna')).toEqual(['de-AT', 'Europe/Vienna']);
  expect(await begun('Termin', 'de', ['en-GB', 'de-DE'], 'Europe/Berlin')).toEqual(['de', 'Europe/Berlin']);
  expect(await begun('Termin', 'de', ['en-GB'])).toEqual(['de', undefined]);
  expect(await begun('Visit', 'en', ['en-GB'])).toEqual(['en-GB', undefined]);
  expect(await begun('Visit', 'en', ['en-US'], 'America/Denver')).toEqual(['en', 'America/Denver']);
});
