import { beforeEach, expect, test, vi } from 'vitest';
import { continueOpening, forgetOpened, openAhead, openedAhead } from './open-ahead.ts';
import { openDraft } from './open-draft.ts';

vi.mock('./open-draft.ts');
const open = vi.mocked(openDraft);
const draftOf = (flowId: string, revision: number) =>
  ({ flow: { id: flowId }, revision }) as unknown as Awaited<ReturnType<typeof openDraft>>;
const never = new AbortController().signal;

beforeEach(() => open.mockReset());

test('a draft that is there is given to whoever asks until it is shown, and opened anew for whoever comes later', async () => {
  open.mockResolvedValueOnce(draftOf('a', 1));
  await openAhead('a');
  expect(openedAhead('b')).toBeUndefined();
  expect(openedAhead('a')).toEqual(draftOf('a', 1));
  expect(openedAhead('a')).toEqual(draftOf('a', 1));
  forgetOpened();
  expect(openedAhead('a')).toBeUndefined();
  open.mockResolvedValueOnce(draftOf('a', 2));
  expect(await continueOpening('a', never)).toEqual(draftOf('a', 2));
});

test('a draft that is on its way is waited for, once, even when it fails', async () => {
  let fail: (error: Error) => void = () => undefined;
  open.mockReturnValueOnce(new Promise((_, reject) => (fail = reject)));
  const ahead = openAhead('a').catch((error: Error) => error.message);
  expect(openedAhead('a')).toBeUndefined();
  const waiting = continueOpening('a', never);
  expect(open).toHaveBeenCalledTimes(1);
  fail(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  expect(await ahead).toBe('gone');
  open.mockResolvedValueOnce(draftOf('a', 3));
  expect(await continueOpening('a', never)).toEqual(draftOf('a', 3));
});

test('a draft of another flow is nobody’s', async () => {
  open.mockResolvedValueOnce(draftOf('a', 1));
  await openAhead('a');
  open.mockResolvedValueOnce(draftOf('b', 1));
  expect(await continueOpening('b', never)).toEqual(draftOf('b', 1));
  expect(openedAhead('a')).toBeUndefined();
});
