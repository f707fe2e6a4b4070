import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, screen, within } from '@testing-library/react';
import { createFlow, type FlowDocument } from '@turnwise/flow';
import type { FlowTest } from '@turnwise/testing';
import { vi } from 'vitest';
import { ToastProvider } from '../../ui/Toast.tsx';
import { TestsTab } from './TestsTab.tsx';

// Tests are played once the flow has been left alone for a moment.
configure({ asyncUtilTimeout: 4_000 });

export const states = {
  ask_name: { kind: 'ask', label: 'Name', prompt: 'Who are you?', slot: 'name', next: 'bye' },
  bye: { kind: 'end', label: 'Goodbye', message: 'Bye, {name}.' },
} satisfies FlowDocument['states'];
export const flow: FlowDocument = {
  ...createFlow('greet', 'Greet'),
  start: 'ask_name',
  slots: { name: { type: 'text', label: 'Name' } },
  states,
};
export const redrawn: FlowDocument = {
  ...flow,
  states: {
    ...states,
    ask_name: { ...states.ask_name, next: 'later' },
    later: { kind: 'end', label: 'Another time', message: 'Later, then.' },
  },
};
export const toGoodbye = (id: string, name: string): FlowTest => ({
  id,
  title: `Talk of ${name}`,
  lines: [{ user: name, state: 'bye', phase: 'completed', slots: { name } }],
});
const greeted: FlowTest = { id: 'opening', title: 'Is greeted', lines: [] };

/** What stands in for the server: the tests it has, what it answers instead, and what was asked of it. */
export const server = {
  stored: [] as FlowTest[],
  refusal: null as Response | null,
  writes: [] as string[],
  client: new QueryClient(),
};

function answer(path: string, init?: RequestInit): Response {
  const [, id] = /^\/api\/flows\/greet\/tests\/?(.*)$/.exec(path) ?? [];
  if (id === undefined) return Response.json({}, { status: 404 });
  const method = init?.method ?? 'GET';
  if (server.refusal) return server.refusal.clone();
  if (method !== 'GET') server.writes.push(method);
  if (method === 'DELETE') {
    server.stored = server.stored.filter((one) => one.id !== id);
    return Response.json({ deleted: true });
  }
  if (method === 'POST') {
    const { tests } = JSON.parse(String(init?.body)) as { tests: FlowTest[] };
    const byId = new Map(server.stored.map((one) => [one.id, one]));
    for (const one of tests) byId.set(one.id, one);
    server.stored = [...byId.values()];
  }
  return Response.json({ tests: server.stored });
}

export const openTryIt = vi.fn();
export const showState = vi.fn();

/** Three tests, all of which pass. */
export function beginWithTests(): void {
  server.stored = [toGoodbye('ada', 'Ada'), toGoodbye('bob', 'Bob'), greeted];
  server.refusal = null;
  server.writes = [];
  server.client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  history.replaceState(null, '', '/flows/greet/tests');
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) =>
    answer(address.replace(/^https?:\/\/[^/]+/, ''), init),
  );
}

export function endWithTests(): void {
  cleanup();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
}

/** The tab, while the flow is drawn like that. */
export const page = (drawn: FlowDocument) => (
  <QueryClientProvider client={server.client}>
    <ToastProvider>
      <TestsTab flowId="greet" flow={drawn} openTryIt={openTryIt} showState={showState} />
    </ToastProvider>
  </QueryClientProvider>
);
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const said = (text: string) => screen.findByText(text);
export const rows = () =>
  within(screen.getByRole('region', { name: 'Tests of this flow' }))
    .getAllByRole('listitem')
    .map((row) => row.textContent);
