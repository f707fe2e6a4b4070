import { expect, it } from 'vitest';
import { checkFlow } from '../check-flow.ts';
import { allExamples } from '../examples/all-examples.ts';
import { type CheckTexts, englishCheckTexts } from './check-texts.ts';

/** Texts in a language in which everything that is said stands in double brackets. */
function bracketed<Texts>(texts: Texts): Texts {
  const inBrackets = (value: unknown): unknown => {
    if (typeof value === 'string') return `[[${value}]]`;
    if (typeof value === 'function') return (...args: unknown[]) => inBrackets(value(...args));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inBrackets(part)]));
  };
  // Every part is still there, and of its kind.
  return inBrackets(texts) as Texts;
}

const context: { texts: CheckTexts } = { texts: bracketed(englishCheckTexts) };

it.each(allExamples)('says nothing of its own: $kind, $message', (example) => {
  const found = checkFlow(example.flow, { ...example.context, ...context });
  expect(found.map(({ kind }) => kind)).toContain(example.kind);
  for (const { message, fix } of found) {
    expect(message).toMatch(/^\[\[.*\]\]$/s);
    if (fix) expect(fix.label).toMatch(/^\[\[.*\]\]$/s);
  }
});

it('says the same of a flow in either language, each for itself', () => {
  const [example] = allExamples;
  const flow = example?.flow;
  if (!flow) throw new Error('There are no examples.');
  const english = checkFlow(flow);
  const other = checkFlow(flow, context);
  expect(other.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
  expect(checkFlow(flow, context)).toBe(other);
  expect(checkFlow(flow).map(({ message }) => message)).toEqual(english.map(({ message }) => message));
});
