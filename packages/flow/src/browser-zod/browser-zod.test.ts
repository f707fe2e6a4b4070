import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as FlowModule from '../index.ts';
import { arbitraryFlow } from '../laws/arbitrary-flow.ts';
import { arbitraryOperation } from '../laws/arbitrary-operation.ts';

/** The whole package, once with zod and once with what stands in for it in the browser. */
let withZod: typeof FlowModule;
let inBrowser: typeof FlowModule;

beforeAll(async () => {
  vi.resetModules();
  withZod = await import('../index.ts');
  vi.resetModules();
  vi.doMock('zod', () => import('./z.ts'));
  inBrowser = await import('../index.ts');
});
afterAll(() => {
  vi.doUnmock('zod');
});

/** Values that are wrong nearly everywhere, and right somewhere. */
const stray = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    'data.order',
    'Not a name',
    'reserved',
    'constructor',
    -1,
    0,
    1.5,
    7,
    1e300,
  ),
  fc.constantFrom<unknown>(
    true,
    [],
    {},
    [null],
    [{}],
    { kind: 'keyword' },
    { kind: 'say' },
    { kind: 'nothing' },
  ),
  fc.constantFrom<unknown>('😀'.repeat(70), 'x'.repeat(5_000), { id: '', when: {} }, { to: 7 }, [[[]]]),
);

type Path = (string | number)[];

function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...at, key]))];
}

/** The value with something else in one place: another value, none, or a field nobody knows. */
function damaged(value: unknown, path: Path, instead: unknown, how: 'replace' | 'remove' | 'add'): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    if (how === 'replace') return instead;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value, addition: instead }
      : value;
  }
  if (rest.length === 0 && how === 'remove' && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== String(key)));
  }
  const inner = damaged((value as Record<string, unknown>)[key], rest, instead, how);
  if (Array.isArray(value)) return value.map((item, index) => (index === Number(key) ? inner : item));
  return { ...(value as object), [key]: inner };
}

const arbitraryDamage = fc.record({
  at: fc.nat(),
  instead: stray,
  how: fc.constantFrom('replace' as const, 'remove' as const, 'add' as const),
});

function damage(
  value: unknown,
  damages: readonly { at: number; instead: unknown; how: 'replace' | 'remove' | 'add' }[],
): unknown {
  return damages.reduce<unknown>((part, { at, instead, how }) => {
    const paths = pathsIn(part);
    return damaged(part, paths[at % paths.length] ?? [], instead, how);
  }, value);
}

describe('what stands in for zod in the browser', () => {
  it('is what the package was made with', () => {
    expect(inBrowser.nameSchema.constructor.name).not.toBe(withZod.nameSchema.constructor.name);
  });

  it('reads every flow as zod does, defaults included', () => {
    fc.assert(
      fc.property(arbitraryFlow, (flow) => {
        expect(inBrowser.flowSchema.parse(flow)).toEqual(withZod.flowSchema.parse(flow));
        expect(inBrowser.resolveFlow(structuredClone(flow))).toEqual(
          withZod.resolveFlow(structuredClone(flow)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('refuses what zod refuses, for the same reasons in the same words', () => {
    fc.assert(
      fc.property(
        arbitraryFlow,
        fc.array(arbitraryDamage, { minLength: 1, maxLength: 4 }),
        (flow, damages) => {
          const broken = damage(flow, damages);
          expect(inBrowser.parseFlow(broken)).toEqual(withZod.parseFlow(broken));
          const read = withZod.flowSchema.safeParse(broken);
          if (read.success) expect(inBrowser.flowSchema.parse(broken)).toEqual(read.data);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('makes and refuses edits as zod does', () => {
    fc.assert(
      fc.property(
        arbitraryFlow,
        arbitraryOperation,
        fc.array(arbitraryDamage, { maxLength: 2 }),
        (flow, operation, damages) => {
          const edit = damage(operation, damages) as FlowModule.FlowOperation;
          if (typeof edit !== 'object' || edit === null) return;
          expect(inBrowser.applyOperation(flow, edit)).toEqual(withZod.applyOperation(flow, edit));
        },
      ),
      { numRuns: 300 },
    );
  });
});
