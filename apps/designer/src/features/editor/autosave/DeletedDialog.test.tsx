import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderInEditor } from '../panels/render-in-editor.tsx';
import { DeletedDialog } from './DeletedDialog.tsx';

const asked: { path: string; body: unknown }[] = [];
const saveNow = vi.fn();

function setUp(answer: () => Response) {
  asked.length = 0;
  saveNow.mockReset();
  vi.stubGlobal('fetch', async (address: string, { body }: RequestInit = {}) => {
    asked.push({ path: address, body: body && JSON.parse(String(body)) });
    return answer();
  });
  const { store } = renderInEditor(
    <DeletedDialog save={{ saveNow, flush: async () => undefined, resolve: () => undefined }} />,
    { description: 'Only here' },
  );
  store.getState().showDialog('deleted');
  return store;
}
afterEach(() => vi.unstubAllGlobals());

test('brings the flow back, and then saves what is drawn here', async () => {
  const store = setUp(() => Response.json({ id: 'test', name: 'Test' }));
  fireEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
  await waitFor(() => expect(store.getState().dialog).toBeNull());
  expect(asked[0]?.path).toMatch(/\/api\/flows\/test\/restore$/);
  expect(saveNow).toHaveBeenCalledOnce();
});

test('keeps what is drawn here as a flow of its own, and goes there', async () => {
  const store = setUp(() => Response.json({ id: 'test-2', name: 'Test' }));
  fireEvent.click(screen.getByRole('button', { name: 'Keep mine as a new flow' }));
  await waitFor(() => expect(location.pathname).toBe('/flows/test-2'));
  expect(JSON.stringify(asked[0]?.body)).toContain('Only here');
  expect(store.getState().dialog).toBeNull();
});

test('stays where that fails, and says why', async () => {
  const store = setUp(() =>
    Response.json({ error: { code: 'gone', message: 'It is gone for good.' } }, { status: 404 }),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
  expect(await screen.findByText('It is gone for good.')).toBeDefined();
  expect(store.getState().dialog).toBe('deleted');
  expect(saveNow).not.toHaveBeenCalled();
});
