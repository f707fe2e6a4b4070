import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { createFlow, type FlowDocument } from '@turnwise/flow';
import type { FlowTest } from '@turnwise/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queryKeys } from '../api/query-keys.ts';
import { useTestRuns } from './use-test-runs.ts';

const states = {
  ask: { kind: 'ask', prompt: 'Who are you?', slot: 'name', next: 'bye' },
  bye: { kind: 'end', message: 'Bye.' },
} satisfies FlowDocument['states'];
const flow: FlowDocument = {
  ...createFlow('greet', 'Greet'),
  start: 'ask',
  slots: { name: { type: 'text' } },
  states,
};
const redrawn: FlowDocument = {
  ...flow,
  states: { ...states, ask: { ...states.ask, next: 'later' }, later: { kind: 'end', message: 'Later.' } },
};
const goodbye = (id: string): FlowTest => ({ id, title: id, lines: [{ user: 'Ada', state: 'bye' }] });
const library = {};

let stored: FlowTest[];
let answers: () => Promise<Response>;
let client: QueryClient;
beforeEach(() => {
  stored = [goodbye('one'), goodbye('two')];
  answers = async () => Response.json({ tests: stored });
  vi.stubGlobal('fetch', () => answers());
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const runsOf = (first: { flow: FlowDocument; library: Readonly<Record<string, FlowDocument>> | undefined }) =>
  renderHook((drawn) => useTestRuns(drawn.flow, drawn.library), {
    initialProps: first,
    wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
  });
const failing = (runs: ReturnType<typeof useTestRuns>['runs']) =>
  runs.filter(({ differences }) => differences.length > 0).map(({ test: { id } }) => id);

test('plays the tests, and again when the flow is drawn anew; what was known stays until then', async () => {
  const { result, rerender } = runsOf({ flow, library });
  expect(result.current).toMatchObject({ runs: [], coverage: null, isPending: true, error: null });
  await waitFor(() => expect(result.current.isPending).toBe(false));
  expect(result.current.runs).toHaveLength(2);
  expect(failing(result.current.runs)).toEqual([]);
  expect(result.current.coverage?.states).toEqual({ tested: 2, all: 2 });

  const known = result.current.runs;
  rerender({ flow: redrawn, library });
  expect(result.current).toMatchObject({ runs: known, isPending: true });
  await waitFor(() => expect(result.current.isPending).toBe(false));
  expect(failing(result.current.runs)).toEqual(['one', 'two']);
  expect(result.current.runs[0]?.differences).toMatchObject([{ kind: 'state', line: 0, actual: 'later' }]);
  expect(result.current.coverage?.untested).toEqual([{ flow: 'greet', state: 'bye', port: null }]);
});

test('plays what was not played against this flow before, and nothing else', async () => {
  const { result } = runsOf({ flow, library });
  await waitFor(() => expect(result.current.runs).toHaveLength(2));
  const [one, two] = result.current.runs;
  stored = [goodbye('one'), goodbye('three'), { ...goodbye('two'), title: '2' }];
  client.setQueryData(queryKeys.tests('greet'), stored);
  await waitFor(() => expect(result.current.runs).toHaveLength(3));
  expect(result.current.runs[0]).toBe(one);
  expect(result.current.runs[2]).not.toBe(two);
  // Someone else who asks about the same flow, such as whoever publishes it.
  const elsewhere = runsOf({ flow, library });
  await waitFor(() => expect(elsewhere.result.current.runs).toHaveLength(3));
  expect(elsewhere.result.current.runs[0]).toBe(one);
});

test('waits for the flows it runs, and plays a flow without tests, too', async () => {
  stored = [];
  const { result, rerender } = runsOf({ flow, library: undefined });
  await waitFor(() => expect(client.getQueryData(queryKeys.tests('greet'))).toEqual([]));
  expect(result.current).toMatchObject({ coverage: null, isPending: true });
  rerender({ flow, library });
  await waitFor(() => expect(result.current.coverage?.states).toEqual({ tested: 0, all: 2 }));
});

test('says why the tests could not be loaded', async () => {
  answers = async () =>
    Response.json({ error: { code: 'storage_full', message: 'The disk is full.' } }, { status: 507 });
  const { result } = runsOf({ flow, library });
  await waitFor(() => expect(result.current.error).toMatchObject({ message: 'The disk is full.' }));
  expect(result.current.coverage).toBeNull();
});
