import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import type { Problem } from '@turnwise/checker';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reportConnection } from '../../../api/connection.ts';
import { renderInEditor } from '../panels/render-in-editor.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { publishGerman } from './publish-messages.de.ts';

// The flow has no tests.
beforeEach(() => {
  vi.stubGlobal('fetch', async () => Response.json({ tests: [] }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const warning = (kind: Problem['kind'], message: string): Problem => ({
  id: kind,
  kind,
  severity: 'warning',
  message,
  place: { in: 'action', name: 'book' },
});

test('answers somebody made up are told before they go live, the other warnings only counted', async () => {
  const { store } = renderInEditor(
    <PublishDialog flush={() => Promise.resolve()} renderChanges={undefined} />,
    { actions: { book: { kind: 'mock' } } },
  );
  store
    .getState()
    .setProblems([
      warning('example_answers', 'It answers with examples.'),
      warning('unused_action', 'Nobody calls it.'),
    ]);
  expect(await screen.findByRole('button', { name: 'It answers with examples.' })).toBeTruthy();
  expect(screen.queryByText('Nobody calls it.')).toBeNull();
  expect(screen.getByText('One more thing is worth a look, but does not stop you.')).toBeTruthy();
});

afterEach(() => reportConnection('online'));

const shown = (renderChanges?: Parameters<typeof PublishDialog>[0]['renderChanges']) =>
  renderInEditor(<PublishDialog flush={() => Promise.resolve()} renderChanges={renderChanges} />);
const note = () => screen.findByRole('textbox', { name: 'What is new' });

test('the note is still there after a look at the changes', async () => {
  shown();
  fireEvent.change(await note(), { target: { value: 'Asks for the reason' } });
  cleanup();
  shown();
  expect(await note()).toHaveProperty('value', 'Asks for the reason');
});

test('without the server it says so at once, and does not ask for what it cannot take', async () => {
  reportConnection('unreachable');
  shown(() => <p>What this publishes</p>);
  const publish = await screen.findByRole('button', { name: 'Publish' });
  expect(screen.getByText(/Publishing needs the server/)).toBeTruthy();
  expect(publish).toHaveProperty('disabled', true);
  expect(screen.queryByText('What this publishes')).toBeNull();
  act(() => reportConnection('online'));
  expect(publish).toHaveProperty('disabled', false);
  expect(screen.getByText('What this publishes')).toBeTruthy();
});

test('publishing is not the thing to do when nothing has changed', async () => {
  shown(({ onSame }) => (
    <button type="button" onClick={onSame}>
      Compared
    </button>
  ));
  const publish = () => screen.findByRole('button', { name: /^Publish/ });
  const before = (await publish()).className;
  expect((await publish()).textContent).toBe('Publish');
  fireEvent.click(await screen.findByRole('button', { name: 'Compared' }));
  expect((await publish()).textContent).toBe('Publish all the same');
  expect((await publish()).className).not.toBe(before);
});

test('says "more" only where something stands before it', async () => {
  const { store } = renderInEditor(
    <PublishDialog flush={() => Promise.resolve()} renderChanges={undefined} />,
  );
  store.getState().setProblems([warning('unused_action', 'Nobody calls it.')]);
  expect(await screen.findByText('One thing is worth a look, but does not stop you.')).toBeTruthy();
});

test.each([
  [1, false, 'Etwas ist einen Blick wert, hält dich aber nicht auf.'],
  [1, true, 'Noch etwas ist einen Blick wert, hält dich aber nicht auf.'],
  [7, false, '7 Dinge sind einen Blick wert, halten dich aber nicht auf.'],
  [7, true, 'Noch 7 Dinge sind einen Blick wert, halten dich aber nicht auf.'],
])('counts %i in German, besides others: %s', (count, besides, sentence) => {
  expect(publishGerman.warnings(count, besides)).toBe(sentence);
});

describe('once it is published', () => {
  const publishing = async (affected: readonly { id: string; name: string; message: string }[]) => {
    vi.stubGlobal('fetch', async () => Response.json({ number: 4, affected }, { status: 201 }));
    const { store } = shown();
    act(() => store.setState({ saveState: { status: 'saved', at: Date.now() } }));
    fireEvent.click(await screen.findByRole('button', { name: 'Publish' }));
  };

  test('the flow is there to chat with', async () => {
    await publishing([]);
    await screen.findByText('Version 4 is published.');
    fireEvent.click(screen.getByRole('button', { name: 'Chat with it' }));
    expect(location.pathname).toMatch(/^\/chat\//);
  });

  test('flows that run it and do not fit it any more are named, each once, and led to', async () => {
    const change = { id: 'desk', name: 'Order desk', message: 'A value is gone.' };
    await publishing([
      change,
      { ...change, message: 'An end is gone.' },
      { ...change, id: 'menu', name: 'Menu' },
    ]);
    await screen.findByText('Version 4 is published. It no longer fits what runs it: “Order desk”, “Menu”.');
    fireEvent.click(screen.getByRole('button', { name: 'Open “Order desk”' }));
    expect(location.pathname).toBe('/flows/desk');
  });
});
