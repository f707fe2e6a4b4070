import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const asked = vi.fn<() => Promise<Response>>();
let api: typeof import('./connection.ts');
beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', asked);
  asked.mockReset().mockRejectedValue(new TypeError('Failed to fetch'));
  vi.resetModules();
  api = await import('./connection.ts');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a server that does not answer is asked again and again, ever more rarely', async () => {
  api.reportConnection('unreachable');
  await vi.advanceTimersByTimeAsync(1_999);
  expect(asked).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(60_000);
  const within = asked.mock.calls.length;
  expect(within).toBeGreaterThan(4);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(asked).toHaveBeenCalledTimes(within + 1);
});

test('and goes on being asked after somebody asked in vain', async () => {
  const heard = vi.fn();
  api.onConnectionChange(heard);
  api.reportConnection('unreachable');
  await api.checkConnection();
  await api.checkConnection();
  expect(asked).toHaveBeenCalledTimes(2);
  asked.mockResolvedValue(new Response());
  await vi.advanceTimersByTimeAsync(15_000);
  expect(asked).toHaveBeenCalledTimes(3);
  expect(heard.mock.calls).toEqual([['unreachable'], ['online']]);
});

test('nobody asks once it answers', async () => {
  api.reportConnection('unreachable');
  asked.mockResolvedValue(new Response());
  await api.checkConnection();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveBeenCalledTimes(1);
});

test('an outage begins by asking soon, however long the one before was', async () => {
  api.reportConnection('unreachable');
  await vi.advanceTimersByTimeAsync(60_000);
  api.reportConnection('online');
  asked.mockClear();
  api.reportConnection('unreachable');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveBeenCalledTimes(1);
});
