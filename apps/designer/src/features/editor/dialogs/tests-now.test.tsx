import '@turnwise/runtime';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createFlow, type FlowDocument } from '@turnwise/flow';
import type { FlowTest } from '@turnwise/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { EditorProvider } from '../store/editor-context.tsx';
import { createEditorStore } from '../store/editor-store.ts';
import { publishGerman } from './publish-messages.de.ts';
import { TestsNow } from './TestsNow.tsx';

const flow: FlowDocument = {
  ...createFlow('greet', 'Greet'),
  start: 'ask',
  slots: { name: { type: 'text' } },
  states: {
    ask: { kind: 'ask', prompt: 'Who are you?', slot: 'name', next: 'bye' },
    bye: { kind: 'end', message: 'Bye.' },
  },
};
const leadingTo = (state: string, title: string): FlowTest => ({
  id: title,
  title,
  lines: [{ user: 'Ada', state }],
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function shown(tests: readonly FlowTest[]) {
  const asked = vi.fn(async () => Response.json({ tests }));
  vi.stubGlobal('fetch', asked);
  const onLeave = vi.fn();
  const store = createEditorStore({ flow, revision: 0, onRefused: () => expect.unreachable() });
  const { container } = render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <EditorProvider store={store}>
        <TestsNow onLeave={onLeave} />
      </EditorProvider>
    </QueryClientProvider>,
  );
  return { onLeave, container, asked };
}

test('names the first tests the draft does not pass, counts the others, and leads to all', async () => {
  const failing = ['One', 'Two', 'Three', 'Four', 'Five'].map((title) => leadingTo('ask', title));
  const { onLeave } = shown([leadingTo('bye', 'Passes'), ...failing]);
  await screen.findByText('5 of 6 tests do not pass on this draft:');
  const named = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(named).toEqual(['One', 'Two', 'Three', 'and 2 more']);
  const link = screen.getByRole('link', { name: 'Open the tests' });
  expect(link.getAttribute('href')).toBe('/flows/greet/tests');
  fireEvent.click(link);
  expect(onLeave).toHaveBeenCalled();
});

test('says that all pass', async () => {
  shown([leadingTo('bye', 'One'), leadingTo('bye', 'Two'), leadingTo('bye', 'Three')]);
  await screen.findByText('All 3 tests pass on this draft.');
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('says nothing of a flow without tests', async () => {
  const { container, asked } = shown([]);
  await waitFor(() => expect(asked).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(container.textContent).toBe('');
});

test.each([
  [1, 1, 'Der einzige Test besteht mit diesem Entwurf nicht:'],
  [1, 5, 'Einer von 5 Tests besteht mit diesem Entwurf nicht:'],
  [3, 5, '3 von 5 Tests bestehen mit diesem Entwurf nicht:'],
])('counts %i of %i in German: %s', (failing, tests, sentence) => {
  expect(publishGerman.testsFail(failing, tests)).toBe(sentence);
});
