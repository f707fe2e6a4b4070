import { expect, test } from 'vitest';
import { instantInWords } from '../../time/instant-in-words.ts';
import { noticeInWords } from './notice-in-words.ts';

const at = '2026-03-02T09:00:00.000Z';
const failure = 'The address answered with 500.';

test('says whether the team was told, and what becomes of it where it was not', () => {
  expect(noticeInWords({ state: 'none', at: null, failure: null })).toBeNull();
  expect(noticeInWords({ state: 'sent', at, failure: null })).toBe(
    `Your team was told: ${instantInWords(at)}`,
  );
  expect(noticeInWords({ state: 'due', at, failure: null })).toBe('Your team is being told.');
  expect(noticeInWords({ state: 'due', at, failure })).toBe(
    `Your team could not be told yet. The address answered with 500. Next try: ${instantInWords(at)}`,
  );
  expect(noticeInWords({ state: 'failed', at: null, failure })).toBe(
    'Your team could not be told, and it is not tried again. The address answered with 500.',
  );
});
