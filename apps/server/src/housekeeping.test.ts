import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startHousekeeping } from './housekeeping.ts';
import { openTestApp, type TestApp } from './test/open-test-app.ts';

let site: TestApp;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  site = openTestApp();
});
afterEach(() => {
  vi.useRealTimers();
  site.close();
});

const phase = () =>
  site.db.$client.prepare<[], { phase: string }>('select phase from conversations').get()?.phase;

test('looks every minute, and goes on after a round that failed, until it is stopped', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await site.postJson('/v1/chat', { flow_id: 'refund', session_id: 's' });
  site.time.now = new Date(site.time.now.getTime() + 72 * 3_600_000);
  const stop = startHousekeeping(site.flows, site.conversations);
  const list = vi.spyOn(site.conversations.reader, 'listDueConversations').mockImplementationOnce(() => {
    throw new Error('Not now.');
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said).toHaveBeenCalledWith('Housekeeping: Not now.\n');
  expect(phase()).toBe('greeting');
  await vi.advanceTimersByTimeAsync(60_000);
  await vi.waitFor(() => expect(phase()).toBe('expired'));
  stop();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(list).toHaveBeenCalledTimes(2);
  said.mockRestore();
});

test('begins no round while one is under way', async () => {
  const list = vi.spyOn(site.conversations.reader, 'listDueConversations').mockReturnValue(['busy']);
  let release = () => {};
  const busy = site.conversations.queue.run('busy', () => new Promise<void>((done) => (release = done)));
  const stop = startHousekeeping(site.flows, site.conversations);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(list).toHaveBeenCalledTimes(1);
  release();
  await busy;
  stop();
});
