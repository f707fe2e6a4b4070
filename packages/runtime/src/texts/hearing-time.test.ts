import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import { pumpedMessages } from '../pumped-messages.fixture.ts';
import { de } from './de.ts';
import { en } from './en.ts';

// What is said is hostile input: a pattern that can be told apart in many ways takes for ever over a few repeated words.
// The limit is a thousand times what each of these takes, and ends a pattern that would never end.

const heard = [en, de].flatMap((texts) =>
  Object.entries(texts).flatMap(([name, part]) =>
    typeof part === 'function' && /^(is|asks|says|means|takes|declines|unwanted|clock|after|count)/.test(name)
      ? [[texts === en ? 'en' : 'de', name, part] as const]
      : [],
  ),
);

test.each(heard)('%s %s hears any message in time', (_language, _name, hear) => {
  const pumped = createContext({ hear, text: '' });
  const run = new Script('hear(text)');
  for (const text of pumpedMessages) {
    pumped.text = text;
    expect(() => run.runInContext(pumped, { timeout: 3_000 })).not.toThrow();
  }
});

test('all that is heard by a pattern is tried', () => expect(heard.length).toBeGreaterThan(30));
