import { beforeEach, expect, test, vi } from 'vitest';

const fetched = vi.fn<(href: string) => Promise<Response>>();
let askForFiles: typeof import('./ask-for-files.ts').askForFiles;
beforeEach(async () => {
  document.head.innerHTML =
    '<link rel="modulepreload" href="/in-page.js"><link rel="preload" href="/in-page.css">';
  vi.stubGlobal(
    'fetch',
    fetched.mockReset().mockImplementation(async () => new Response('')),
  );
  vi.resetModules();
  ({ askForFiles } = await import('./ask-for-files.ts'));
});
const asked = () => fetched.mock.calls.map(([href]) => href);

test('imports a part when all its files have come, each asked for once', async () => {
  const load = vi.fn(async () => 'part');
  expect(await askForFiles(load, ['a.js', 'b.js', 'in-page.js'])).toBe('part');
  await askForFiles(load, ['b.js', 'c.js']);
  expect(asked()).toEqual(['/a.js', '/b.js', '/c.js']);
});

test.each([
  ['nothing answers', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ['it is gone', async () => new Response('', { status: 404 })],
])('imports nothing when %s, and asks anew the next time', async (_, answer) => {
  const load = vi.fn(async () => 'part');
  fetched.mockImplementationOnce(answer);
  await expect(askForFiles(load, ['a.js'])).rejects.toThrow();
  expect(load).not.toHaveBeenCalled();
  expect(await askForFiles(load, ['a.js'])).toBe('part');
});

test('a style that did not come is taken out, and put in anew', async () => {
  const load = vi.fn(async () => 'part');
  const append = vi.spyOn(document.head, 'append');
  const answers = (type: 'error' | 'load') =>
    append.mockImplementationOnce((link) => {
      if (!(link instanceof HTMLLinkElement)) return;
      // No style is loaded here; what follows is as if one were.
      link.rel = 'stylesheet of a test';
      document.head.appendChild(link);
      queueMicrotask(() => link.dispatchEvent(new Event(type)));
    });
  answers('error');
  await expect(askForFiles(load, ['in-page.css'])).rejects.toThrow();
  expect(document.querySelectorAll('link')).toHaveLength(2);
  answers('load');
  expect(await askForFiles(load, ['in-page.css'])).toBe('part');
  expect(document.querySelectorAll('link')).toHaveLength(3);
});
