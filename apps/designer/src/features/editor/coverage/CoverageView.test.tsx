import '@turnwise/runtime';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createFlow, type FlowDocument } from '@turnwise/flow';
import type { FlowTest } from '@turnwise/testing';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ToastProvider } from '../../../ui/Toast.tsx';
import { CanvasAnnouncer } from '../canvas/CanvasAnnouncer.tsx';
import { EditorProvider } from '../store/editor-context.tsx';
import { createEditorStore } from '../store/editor-store.ts';
import { CoverageTool } from './CoverageTool.tsx';
import { CoverageView } from './CoverageView.tsx';
import { coverageStore } from './coverage-store.ts';

const flow: FlowDocument = {
  ...createFlow('choose', 'Choose'),
  start: 'ask',
  states: {
    ask: {
      kind: 'ask',
      label: 'Which way?',
      prompt: 'Left or right?',
      branches: [
        { id: 'left', label: 'left', when: { kind: 'keyword', words: ['left'] }, to: 'west' },
        { id: 'right', label: 'right', when: { kind: 'keyword', words: ['right'] }, to: 'east' },
      ],
    },
    west: { kind: 'end', label: 'West', message: 'West.' },
    east: { kind: 'end', label: 'East', message: 'East.' },
  },
};
const goesLeft: FlowTest = { id: 'left', title: 'Left', lines: [{ user: 'left' }] };

let answer: () => Response;
beforeEach(() => {
  answer = () => Response.json({ tests: [goesLeft] });
  vi.stubGlobal('fetch', async () => answer());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  coverageStore.setState({ isShown: false, ways: null });
});

function shown() {
  const store = createEditorStore({ flow, revision: 0, onRefused: () => expect.unreachable() });
  const tools = document.createElement('section');
  tools.innerHTML = `<div role="toolbar" data-over-canvas="bottom"></div>
    <div class="react-flow__node-state" data-id="west"></div><i></i>`;
  document.body.append(tools);
  const wrapper = { current: tools };
  const isTool = !coverageStore.getState().isShown;
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <ToastProvider>
        <EditorProvider store={store}>
          <CanvasAnnouncer />
          {isTool ? <CoverageTool wrapper={wrapper} /> : <CoverageView wrapper={wrapper} />}
        </EditorProvider>
      </ToastProvider>
    </QueryClientProvider>,
  );
  return { store, canvas: tools };
}
const drawn = () => {
  coverageStore.setState({ isShown: true });
  return shown();
};
const sheets = () => document.adoptedStyleSheets.length;

test('the button among the tools shows it, and hides it again', async () => {
  const { canvas } = shown();
  const button = screen.getByRole('button', { name: 'Show what the tests cover' });
  expect(canvas.querySelector('[role="toolbar"]')?.contains(button)).toBe(true);
  expect(button.getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(button);
  await screen.findByText('2 of 3 states, 1 of 2 ways tested');
  const link = screen.getByRole('link', { name: 'Open the tests' });
  expect(link.getAttribute('href')).toBe('/flows/choose/tests');
  const [hide] = screen.getAllByRole('button', { name: 'Hide what the tests cover' });
  if (hide) fireEvent.click(hide);
  expect(screen.queryByText(/ways tested/)).toBeNull();
});

test('marks the canvas while it is shown', async () => {
  const before = sheets();
  const { canvas } = drawn();
  await screen.findByText(/ways tested/);
  expect(canvas.querySelector('[data-id="west"]')?.getAttribute('data-tests')).toBe('1');
  expect(sheets()).toBe(before + 1);
  cleanup();
  expect(sheets()).toBe(before);
  expect(canvas.querySelector('[data-tests]')).toBeNull();
  expect(coverageStore.getState().ways).toBeNull();
});

test('counts anew when the flow has changed', async () => {
  const { store } = drawn();
  await screen.findByText('2 of 3 states, 1 of 2 ways tested');
  act(() => void store.getState().apply({ type: 'connect', from: 'ask', port: 'branch:left', to: 'east' }));
  act(() => store.getState().select({ states: ['west'] }));
  await screen.findByText('No test goes through “West”.');
});

test('tells of what is pointed at or selected, and says it to who cannot see the marks', async () => {
  const { store, canvas } = drawn();
  await screen.findByText('Dashed: no test goes there.');
  const west = canvas.querySelector('[data-id="west"]');
  if (west) fireEvent.pointerOver(west);
  expect(screen.getByText('1 test goes through “West”.')).toBeTruthy();
  fireEvent.pointerLeave(canvas);
  expect(screen.getByText('Dashed: no test goes there.')).toBeTruthy();
  act(() => store.getState().select({ states: ['east'] }));
  expect(screen.getByText('No test goes through “East”.')).toBeTruthy();
  expect(screen.getByText(/^East, .* No test goes through “East”\.$/)).toBeTruthy();
  act(() => store.getState().select({ edges: [{ state: 'ask', port: 'branch:right' }] }));
  expect(screen.getAllByText(/No test goes on from “Which way\?” by “right”\./)).toHaveLength(2);
});

test('without tests it says what to do, and marks nothing', async () => {
  answer = () => Response.json({ tests: [] });
  const { store } = drawn();
  await screen.findByText(/This flow has no tests yet/);
  expect(coverageStore.getState().ways).toBeNull();
  expect(screen.queryByText(/ways tested/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Try it' }));
  expect(store.getState().tryItOpen).toBe(true);
});

test('says why there is nothing to see when the tests could not be loaded', async () => {
  answer = () => Response.json({ error: { code: 'x', message: 'The tests are locked.' } }, { status: 500 });
  drawn();
  await waitFor(() => expect(screen.getByText('The tests are locked.')).toBeTruthy());
  expect(screen.queryByText(/no tests yet/)).toBeNull();
});

/** A canvas that is drawn again with all its parts at hand, as on the way back from another tab. */
function CanvasAgain() {
  const wrapper = useRef<HTMLElement>(null);
  return (
    <section ref={wrapper}>
      <div role="toolbar" data-over-canvas="bottom" />
      <CoverageTool wrapper={wrapper} />
    </section>
  );
}

test('the button is there, too, when it is drawn together with the canvas', () => {
  const store = createEditorStore({ flow, revision: 0, onRefused: () => expect.unreachable() });
  render(
    <EditorProvider store={store}>
      <CanvasAgain />
    </EditorProvider>,
  );
  expect(screen.getByRole('button', { name: 'Show what the tests cover' })).toBeDefined();
});
