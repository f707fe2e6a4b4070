import { type Issue, issueAt, stopsChecks } from './issue.ts';

/** Reads a value, defaults filled in; what is wrong with it is added to `issues`. */
export type Read = (value: unknown, issues: Issue[]) => unknown;

/** What becomes of a field that is not there: it is missing, stays away, or its default is taken. */
type Absence = 'missing' | 'optional' | 'defaulted';

type Check = {
  readonly run: Read;
  /** For checks that look at a value of any type: whether they have anything to look at. Others wait for the right type. */
  readonly when?: (value: unknown) => boolean;
};

type Traits = {
  readonly absence?: Absence;
  /** Reading may give undefined, whatever the value. */
  readonly canBeAbsent?: boolean;
  readonly isNumber?: boolean;
  /** For enums: as the names of a record they say which entries there can be. */
  readonly isListed?: boolean;
  /** For literals: the one value there is. */
  readonly literal?: unknown;
  readonly checks?: readonly Check[];
  /** For objects: the schemas of its fields. */
  readonly shape?: Readonly<Record<string, Schema>>;
};

type Failure = { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
type Success = { readonly success: true; readonly data: unknown };

const hasLength = (value: unknown): value is string | readonly unknown[] =>
  typeof value === 'string' || Array.isArray(value);

/** Texts are counted as their readers count: a character outside the basic plane is one. */
const sizeOf = (value: unknown): number => {
  if (typeof value === 'string') return beyondBasicPlane.test(value) ? [...value].length : value.length;
  return Array.isArray(value) ? value.length : Number(value);
};

const beyondBasicPlane = /[\ud800-\udfff]/;

const originOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

const copied = (value: unknown): unknown => {
  if (Array.isArray(value)) return [...value];
  return typeof value === 'object' && value !== null ? { ...value } : value;
};

export class Schema {
  private readonly base: Read;
  readonly traits: Traits;

  constructor(base: Read, traits: Traits = {}) {
    this.base = base;
    this.traits = traits;
  }

  get absence(): Absence {
    return this.traits.absence ?? 'missing';
  }

  get shape(): Readonly<Record<string, Schema>> {
    return this.traits.shape ?? {};
  }

  read(value: unknown, issues: Issue[]): unknown {
    let read = this.base(value, issues);
    const { checks } = this.traits;
    if (!checks) return read;
    let isStopped = stopsChecks(issues);
    for (const { when, run } of checks) {
      if (when ? issues.some((issue) => issue.continue === false) || !when(read) : isStopped) continue;
      const before = issues.length;
      read = run(read, issues);
      isStopped ||= stopsChecks(issues, before);
    }
    return read;
  }

  safeParse(value: unknown): Success | Failure {
    const issues: Issue[] = [];
    const data = this.read(value, issues);
    return issues.length === 0 ? { success: true, data } : { success: false, error: { issues } };
  }

  parse(value: unknown): unknown {
    const result = this.safeParse(value);
    if (!result.success) throw new Error(JSON.stringify(result.error.issues));
    return result.data;
  }

  optional(): Schema {
    return new Schema(
      (value, issues) =>
        value === undefined && this.absence !== 'defaulted' ? undefined : this.read(value, issues),
      { absence: this.absence === 'defaulted' ? 'defaulted' : 'optional', canBeAbsent: true },
    );
  }

  nullable(): Schema {
    const { absence = 'missing', canBeAbsent = false } = this.traits;
    return new Schema((value, issues) => (value === null ? null : this.read(value, issues)), {
      absence,
      canBeAbsent,
    });
  }

  default(fallback: unknown): Schema {
    return new Schema(
      (value, issues) => (value === undefined ? copied(fallback) : this.read(value, issues)),
      { absence: 'defaulted' },
    );
  }

  prefault(fallback: unknown): Schema {
    return new Schema((value, issues) => this.read(value === undefined ? copied(fallback) : value, issues), {
      absence: 'defaulted',
    });
  }

  min(minimum: number): Schema {
    return this.sized((size) => size >= minimum, 'too_small', { minimum });
  }

  max(maximum: number): Schema {
    return this.sized((size) => size <= maximum, 'too_big', { maximum });
  }

  regex(pattern: RegExp, message?: string): Schema {
    return this.text((value) => pattern.test(value), 'regex', message);
  }

  startsWith(prefix: string): Schema {
    return this.text((value) => value.startsWith(prefix), 'starts_with');
  }

  trim(): Schema {
    return this.with({ run: (value) => (typeof value === 'string' ? value.trim() : value) });
  }

  refine(holds: (value: never) => boolean, message?: string): Schema {
    return this.superRefine((value, { addIssue }) => {
      if (!holds(value as never)) addIssue(message === undefined ? {} : { message });
    });
  }

  superRefine(
    refine: (
      value: unknown,
      context: { addIssue: (issue: Readonly<Record<string, unknown>>) => void },
    ) => void,
  ): Schema {
    return this.with({
      run: (value, issues) => {
        refine(value, {
          addIssue: (issue) => void issues.push(issueAt('custom', { continue: true, ...issue })),
        });
        return value;
      },
    });
  }

  private sized(
    fits: (size: number) => boolean,
    code: string,
    limit: Readonly<Record<string, number>>,
  ): Schema {
    return this.with({
      ...(!this.traits.isNumber && { when: hasLength }),
      run: (value, issues) => {
        if (!fits(sizeOf(value))) {
          issues.push(issueAt(code, { ...limit, origin: originOf(value), inclusive: true, continue: true }));
        }
        return value;
      },
    });
  }

  private text(holds: (value: string) => boolean, format: string, message = 'Invalid string'): Schema {
    return this.with({
      run: (value, issues) => {
        if (!holds(String(value)))
          issues.push(issueAt('invalid_format', { format, message, continue: true }));
        return value;
      },
    });
  }

  private with(check: Check): Schema {
    return new Schema(this.base, { ...this.traits, checks: [...(this.traits.checks ?? []), check] });
  }
}
