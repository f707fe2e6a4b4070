import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FlowDocument, parseFlow } from '@turnwise/flow';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryFlow } from '../../../runtime/src/laws/arbitrary-flow.ts';
import { coverageOf, waysGone } from '../coverage/coverage.ts';
import { wayKey } from '../coverage/ways.ts';
import { type FlowTest, flowTestSchema } from '../suite/flow-test.ts';
import { runTest } from '../suite/run-test.ts';
import { allFound, flowOf, noon, untestedBy } from './find-tests.fixture.ts';
import { findTests } from './find-tests.ts';

const templates = fileURLToPath(new URL('../../../templates/flows', import.meta.url));

function readFlow(...path: string[]): FlowDocument {
  const flow = parseFlow(JSON.parse(readFileSync(join(templates, ...path), 'utf8')));
  if (!flow.ok) throw new Error(flow.error.message);
  return flow.value;
}

function libraryOf(id: string): Record<string, FlowDocument> {
  const names = readdirSync(join(templates, id)).includes('sub-flows')
    ? readdirSync(join(templates, id, 'sub-flows'))
    : [];
  const flows = names.map((name) => readFlow(id, 'sub-flows', name));
  return Object.fromEntries(flows.map((flow) => [flow.id, flow]));
}

describe('of the flows that ship, from nothing', () => {
  test.each(readdirSync(templates))('%s: every way on is found', (id) => {
    const [flow, library] = [readFlow(id, 'flow.json'), libraryOf(id)];
    const tests = allFound(flow, library, { steps: 8_000 });
    expect(untestedBy(tests, flow, library)).toEqual([]);
    for (const found of tests) {
      expect(flowTestSchema.safeParse(found).success, found.title).toBe(true);
      expect(runTest(found, flow, library).differences, found.title).toEqual([]);
    }
    expect(tests.length).toBeLessThanOrEqual(coverageOf(flow, []).ways.all);
  });

  test('what is tested already is not looked for again', () => {
    const flow = readFlow('refund', 'flow.json');
    const [first, ...others] = allFound(flow);
    const gone = (tests: readonly FlowTest[]) =>
      new Set(tests.flatMap((one) => [...waysGone(flow, runTest(one, flow).played)]));
    const rest = allFound(flow, {}, { known: gone(others) });
    expect(rest).toHaveLength(1);
    expect(untestedBy([...others, ...rest], flow)).toEqual([]);
    expect(first && allFound(flow, {}, { known: gone([first, ...others]) })).toEqual([]);
  });

  test('the same flow gives the same tests', () => {
    const flow = readFlow('sales_qualification', 'flow.json');
    expect(allFound(flow)).toEqual(allFound(flow));
  });

  test('titles are made of what the author wrote, and each is another', () => {
    const titles = allFound(readFlow('refund', 'flow.json')).map(({ title }) => title);
    expect(titles).toContain('Right order? → no');
    expect(titles).toContain('Look up order → already refunded → Already refunded');
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('while it looks', () => {
  test('it pauses often, and takes no more steps than it may', () => {
    const flow = readFlow('customer_support', 'flow.json');
    const options = { at: noon, newId: () => 'id' };
    const pauses = (steps: number) =>
      [...findTests(flow, {}, new Set(), { ...options, steps })].filter((one) => one === null).length;
    expect(pauses(0)).toBeLessThan(5);
    expect(pauses(800)).toBeGreaterThan(40);
    expect(untestedBy(allFound(flow, {}, { steps: 60 }), flow).length).toBeGreaterThan(20);
  });

  test('what was found is given while the rest is still looked for', () => {
    const flow = readFlow('appointment', 'flow.json');
    const out = { ...flow, states: { ...flow.states, island: { kind: 'end' as const, message: 'Never.' } } };
    const found = [...findTests(out, {}, new Set(), { at: noon, newId: () => 'id', steps: 6_000 })];
    const last = found.findLastIndex((one) => one !== null);
    expect(last).toBeGreaterThan(0);
    expect(
      untestedBy(
        found.slice(0, last + 1).filter((one) => one !== null),
        out,
      ),
    ).toContain('appointment/island');
    expect(found.length - last).toBeGreaterThan(100);
  });

  test('a flow with nothing in it, loose ends and circles gives what there is', () => {
    const broken = [
      flowOf({ states: {} }),
      { ...flowOf({ states: {} }), start: '' },
      flowOf({ states: { start: { kind: 'ask', prompt: '', slot: 'gone', next: 'nowhere' } } }),
      flowOf({ states: { start: { kind: 'say', messages: ['Hi'], next: 'start' } } }),
      flowOf({ states: { start: { kind: 'subflow', flow: 'flow', returned: { completed: 'start' } } } }),
      flowOf({
        states: { start: { kind: 'action', action: 'gone', failed: 'gone', outcomes: { ok: 'start' } } },
      }),
      flowOf({
        slots: { code: { type: 'text', rules: [{ kind: 'pattern', value: '(?=x)(' }] } },
        states: {
          start: {
            kind: 'ask',
            slot: 'code',
            branches: [{ id: 'b', when: { kind: 'regex', pattern: '(((' }, to: 'gone' }],
            otherwise: '',
          },
        },
      }),
    ];
    for (const flow of broken) {
      const tests = allFound(flow, {}, { steps: 500 });
      for (const one of tests) expect(runTest(one, flow).differences).toEqual([]);
    }
  });

  test('each test passes and goes a way that none before it went, whatever the flow', () => {
    let found = 0;
    fc.assert(
      fc.property(arbitraryFlow, ({ flow, inner }) => {
        const library = { inner };
        const gone = new Set<string>();
        const wanted = new Set(coverageOf(flow, []).untested.map(wayKey));
        for (const one of allFound(flow, library, { steps: 200 })) {
          found++;
          const { played, differences } = runTest(one, flow, library);
          expect(differences).toEqual([]);
          const fresh = [...waysGone(flow, played)].filter((way) => wanted.has(way) && !gone.has(way));
          expect(fresh).not.toEqual([]);
          for (const way of fresh) gone.add(way);
        }
      }),
      { numRuns: 25 },
    );
    expect(found).toBeGreaterThan(25);
  });
});
