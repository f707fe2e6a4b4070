import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createFlow, type FlowDocument } from '@turnwise/flow';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reportConnection } from '../../../api/connection.ts';
import { ToastProvider } from '../../../ui/Toast.tsx';
import { type Draft, emptySimulation } from '../model/simulation.ts';
import * as talk from '../model/talk.ts';
import { KeepDialog } from './KeepDialog.tsx';

const flow: FlowDocument = {
  ...createFlow('greet', 'Greet'),
  start: 'ask',
  slots: { name: { type: 'name', sensitive: true } },
  states: {
    ask: { kind: 'ask', prompt: 'Who are you?', slot: 'name', next: 'bye' },
    bye: { kind: 'end', label: 'Good-bye', message: 'Bye.' },
  },
};
const draft: Draft = { flow, library: {} };
const at = Date.parse('2026-11-20T12:00:00.000Z');
const simulation = talk.say(draft, talk.start(draft, emptySimulation, at), 'Ada', at);

let sent: { method: string | undefined; address: string; body: unknown }[];
let answer: () => Response;
beforeEach(() => {
  sent = [];
  answer = () => Response.json({ tests: [] });
  vi.stubGlobal('fetch', async (address: URL | string, init?: RequestInit) => {
    if (`${address}`.endsWith('/health')) return Promise.reject(new TypeError('nobody there'));
    sent.push({ method: init?.method, address: `${address}`, body: JSON.parse(`${init?.body}`) });
    return answer();
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  reportConnection('online');
});

function shown(shownTalk = simulation) {
  const onClose = vi.fn();
  const queries = new QueryClient();
  render(
    <QueryClientProvider client={queries}>
      <ToastProvider>
        <KeepDialog draft={draft} simulation={shownTalk} onClose={onClose} />
      </ToastProvider>
    </QueryClientProvider>,
  );
  return onClose;
}
const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the test' });
const keep = () => fireEvent.click(screen.getByRole('button', { name: 'Keep the test' }));

test('keeps the talk under the name given, and leads to the tests', async () => {
  const onClose = shown();
  expect(name().value).toBe('“Ada” leads to “Good-bye”');
  expect(screen.getByText(/^One turn, ending at “Good-bye”/)).toBeTruthy();
  expect(screen.getByText(/kept in it as it stands: name/)).toBeTruthy();
  fireEvent.change(name(), { target: { value: '  Ada says hello ' } });
  keep();
  await screen.findByText('Kept as a test.');
  expect(onClose).toHaveBeenCalled();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    method: 'PUT',
    address: expect.stringMatching(/\/api\/flows\/greet\/tests\/[\d-]+$/),
    body: { title: 'Ada says hello', lines: [{ user: 'Ada', state: 'bye', phase: 'completed' }] },
  });
  expect(sent[0]?.body).not.toHaveProperty('opening');
  fireEvent.click(screen.getByRole('button', { name: 'Open the tests' }));
  expect(location.pathname).toBe('/flows/greet/tests');
  expect(sent[0]?.address).toContain(new URLSearchParams(location.search).get('test') ?? 'none');
});

test('checks every word when told to', async () => {
  shown();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Check every word, too' }));
  keep();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({ opening: ['Who are you?'], lines: [{ exactly: ['Bye.'] }] });
});

test('wants a name', () => {
  const onClose = shown();
  fireEvent.change(name(), { target: { value: '   ' } });
  keep();
  expect(screen.getByText('Give the test a name, so that you know it again.')).toBeTruthy();
  expect(sent).toEqual([]);
  expect(onClose).not.toHaveBeenCalled();
});

test('what the server refuses is said, and what was written stays', async () => {
  answer = () =>
    Response.json(
      { error: { code: 'too_many_tests', message: 'A flow has 500 tests at most.' } },
      { status: 409 },
    );
  const onClose = shown();
  fireEvent.change(name(), { target: { value: 'Mine' } });
  keep();
  expect((await screen.findByRole('alert')).textContent).toBe('A flow has 500 tests at most.');
  expect(name().value).toBe('Mine');
  expect(onClose).not.toHaveBeenCalled();
  answer = () => Response.json({ tests: [] });
  keep();
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  // The same test, should the first one have arrived after all.
  expect(sent[1]?.address).toBe(sent[0]?.address);
});

test('without the server it says so, and goes on when it is back', () => {
  reportConnection('unreachable');
  shown();
  expect(screen.getByText(/Keeping a test needs the server/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Keep the test' })).toHaveProperty('disabled', true);
  act(() => reportConnection('online'));
  expect(screen.getByRole('button', { name: 'Keep the test' })).toHaveProperty('disabled', false);
});

test('says what of the talk is not part of the test', () => {
  shown(['hello again', 'Ben'].reduce((current, text) => talk.say(draft, current, text, at), simulation));
  expect(screen.getByText(/A new conversation began after that/)).toBeTruthy();
});
