import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, screen } from '@testing-library/react';
import { createFlow, type FlowDocument } from '@turnwise/flow';
import { type FlowTest, type Misreading, type Persona, personas, type Rehearsal } from '@turnwise/testing';
import { vi } from 'vitest';
import { ToastProvider } from '../../ui/Toast.tsx';
import { RehearsalTab } from './RehearsalTab.tsx';
import { rehearsalRuns, stopRehearsal } from './rehearsal-runs.ts';

configure({ asyncUtilTimeout: 4_000 });

export const flow: FlowDocument = {
  ...createFlow('greet', 'Greet'),
  start: 'ask_name',
  slots: { name: { type: 'text', label: 'Name' } },
  states: {
    ask_name: { kind: 'ask', label: 'Who?', prompt: 'Who are you?', slot: 'name', next: 'bye' },
    bye: { kind: 'end', label: 'Goodbye', message: 'Bye, {name}.' },
  },
};
export const redrawn: FlowDocument = {
  ...flow,
  states: { ...flow.states, bye: { kind: 'end', label: 'Goodbye', message: 'So long.' } },
};

let lastId = 0;

/** A talk in which somebody gives this name. */
export const talk = (persona: Persona, user: string, more: Partial<Rehearsal> = {}): Rehearsal => ({
  persona,
  seed: 1,
  test: { id: `t${++lastId}`, title: `Talk of ${persona}`, lines: [{ user }] },
  ending: 'finished',
  messages: 1,
  repairs: 0,
  askedAgain: [],
  misreadings: [],
  ...more,
});

export const misreading: Misreading = {
  line: 0,
  flow: 'greet',
  state: 'ask_name',
  slot: 'name',
  said: 'Ada of London',
  plain: 'Ada',
  kind: 'otherValue',
  meant: 'Ada',
  understood: 'Ada of London',
  meantState: null,
  reachedState: null,
};

/** Everybody gets through; the talkative one is taken otherwise, and then handed to a person. */
export const everybody = (): Rehearsal[] => [
  ...personas.map((persona) => talk(persona, 'Ada')),
  talk('chatty', misreading.said, { misreadings: [misreading], repairs: 1, askedAgain: [misreading] }),
  talk('chatty', 'Ada', { ending: 'handedOff', repairs: 1 }),
];

/** The tests the server has. */
export const server = { stored: [] as FlowTest[], client: new QueryClient() };

export const showState = vi.fn();

export function beginWithTalks(): void {
  server.stored = [];
  server.client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  history.replaceState(null, '', '/flows/greet/tests?view=rehearsal');
  vi.stubGlobal('fetch', async (_address: string, init?: RequestInit) => {
    if (init?.method === 'PUT') server.stored = [...server.stored, JSON.parse(String(init.body)) as FlowTest];
    return Response.json({ tests: server.stored });
  });
}

export function endWithTalks(): void {
  cleanup();
  stopRehearsal(flow.id);
  rehearsalRuns.setState({}, true);
  vi.clearAllMocks();
  vi.unstubAllGlobals();
}

/** The view, while the flow is drawn like that. */
export const page = (drawn: FlowDocument) => (
  <QueryClientProvider client={server.client}>
    <ToastProvider>
      <RehearsalTab flow={drawn} showState={showState} />
    </ToastProvider>
  </QueryClientProvider>
);
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const talkShown = () => screen.getByRole('region', { name: 'The talk' });
