import { describe, expect, test } from 'vitest';
import { ApiError, errorSentence } from './api-error.ts';
import { readResponse } from './request.ts';

const answer = (status: number, body: string) => Promise.resolve(new Response(body, { status }));
const failure = (sent: Promise<Response>) =>
  readResponse(sent).then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );

describe('reading a response', () => {
  test('hands out the body', async () => {
    expect(await readResponse(answer(200, '{"flows":[]}'))).toEqual({ flows: [] });
  });

  test('takes code, message and details from the envelope', async () => {
    const body =
      '{"error":{"code":"flow_newer","message":"Made by a newer Turnwise.","details":{"version":9}}}';
    expect(await failure(answer(422, body))).toMatchObject({
      status: 422,
      code: 'flow_newer',
      message: 'Made by a newer Turnwise.',
      details: { version: 9 },
    });
  });

  test.each([
    [404, '<html>Not found</html>', 'not here any more'],
    [500, '', 'Nothing was changed'],
    [429, '{"error":"slow down"}', 'Wait a moment'],
    [400, '{"error":{"code":"x","message":""}}', 'did not understand'],
  ])('words a bare %i kindly', async (status, body, words) => {
    const error = await failure(answer(status, body));
    expect(error).toBeInstanceOf(ApiError);
    expect(errorSentence(error)).toContain(words);
  });

  test('says so when nothing answers, and when the answer cannot be read', async () => {
    expect(await failure(Promise.reject(new TypeError('Failed to fetch')))).toMatchObject({
      code: 'network',
      status: 0,
    });
    expect(await failure(answer(200, 'hello'))).toMatchObject({ code: 'unexpected' });
  });

  test('leaves an abort an abort', async () => {
    const abort = new DOMException('Stopped', 'AbortError');
    expect(await failure(Promise.reject(abort))).toBe(abort);
  });
});

test('a bug has a sentence too', () => {
  expect(errorSentence(new Error('x is undefined'))).not.toContain('undefined');
});
