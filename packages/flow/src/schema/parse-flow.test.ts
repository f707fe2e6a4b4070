import { describe, expect, it } from 'vitest';
import { createFlow } from './create-flow.ts';
import { maxNesting } from './find-unsafe-json.ts';
import { parseFlow, parseFlowText, serializeFlow } from './parse-flow.ts';

const head = { format: 'turnwise/flow', schemaVersion: 1, id: 'refund', name: 'Refund' };

function errorOf(value: unknown) {
  const result = parseFlow(value);
  if (result.ok) throw new Error('This was expected to be refused.');
  return result.error;
}

/** A state whose one branch nests `depth` conditions. */
function deepState(depth: number) {
  let when: unknown = { kind: 'any' };
  for (let level = 0; level < depth; level++) {
    when = level % 2 ? { kind: 'not', condition: when } : { kind: 'all', conditions: [when] };
  }
  return { kind: 'decide', label: 'How much?', branches: [{ id: 'deep', when, to: '' }] };
}

describe('parseFlow', () => {
  it.each([null, undefined, 7, '{}', [], {}, { format: 'other/flow' }, () => 1])('refuses %s', (value) => {
    expect(errorOf(value)).toEqual({
      code: 'not_a_flow',
      message: 'This is not a Turnwise flow: its "format" should be "turnwise/flow".',
      details: [],
    });
  });

  it('refuses a document from a newer Turnwise, saying what to do', () => {
    const error = errorOf({ ...head, schemaVersion: 2 });
    expect(error.code).toBe('newer_schema');
    expect(error.message).toContain('Update Turnwise, then import it again.');
  });

  it('puts in the containers a document leaves out, and nothing else', () => {
    expect(parseFlow(head)).toEqual({
      ok: true,
      value: {
        ...head,
        start: '',
        slots: {},
        states: {},
        actions: {},
        listeners: [],
        settings: {},
        layout: {},
        notes: [],
      },
    });
  });

  it('keeps fields it does not know, at every level', () => {
    const document = {
      ...head,
      'x-tool': { any: ['thing'] },
      slots: { a: { type: 'text', colour: 'red' } },
      states: {
        s: { kind: 'say', messages: ['Hello'], mood: 1 },
        d: { kind: 'decide', branches: [{ id: 'b', when: { kind: 'any', why: 'x' }, weight: 2 }] },
      },
      settings: { ai: { enabled: false, temperature: 0.2 } },
    };
    const result = parseFlow(document);
    expect(result).toMatchObject({ ok: true, value: document });
  });

  it('leaves the document it is given as it was', () => {
    const document = { ...head, states: { a: { kind: 'say' } } };
    const before = structuredClone(document);
    parseFlow(document);
    expect(document).toEqual(before);
  });

  it.each([
    [{ states: { a: { kind: 'zzz' } } }, 'State "a", kind should be say, ask, form,'],
    [{ states: { a: {} } }, 'State "a", kind is missing; it should be say, ask'],
    [
      { states: { look_up: { kind: 'action', label: 'Look up order', outcomes: { found: 'Bad X' } } } },
      'State "Look up order", outcomes, found is not right. A name uses small letters, digits and _ and starts with a letter.',
    ],
    [{ states: { a: { kind: 'say', next: 7 } } }, 'State "a", next should be a text, and is a number.'],
    [{ states: { 'Bad Name': { kind: 'say' } } }, 'State "Bad Name" cannot be called that. A name uses'],
    [{ states: { constructor: { kind: 'say' } } }, 'This word cannot be used as a name.'],
    [
      { states: { a: { kind: 'ask', retry: { limit: 0 } } } },
      'State "a", retry, limit should be at least 1.',
    ],
    [
      { states: { a: { kind: 'ask', retry: { limit: 1.5 } } } },
      'State "a", retry, limit should be a whole number.',
    ],
    [
      { states: { a: { kind: 'say', listeners: { zz: 'off' } } } },
      'State "a", listeners has an entry this version does not know: "zz".',
    ],
    [
      { slots: { order_number: { type: 'txt', label: 'Order number' } } },
      'Slot "Order number", type should be "text", "name", "integer",',
    ],
    [
      { slots: { a: { type: 'number', rules: [{ kind: 'min', value: '3' }] } } },
      'Slot "a", rule 1, value should be a number, and is a text.',
    ],
    [
      { slots: { day: { type: 'date', rules: [{ kind: 'weekdays', value: [] }] } } },
      'Slot "day", rule 1, value should be at least 1 entry long.',
    ],
    [
      { slots: { day: { type: 'date', rules: [{ kind: 'weekdays', value: ['friday', 'Sunday'] }] } } },
      'Slot "day", rule 1, value entry 2 should be "monday", "tuesday", "wednesday", "thursday", "friday", "saturday" or "sunday".',
    ],
    [
      { slots: { day: { type: 'date', rules: [{ kind: 'weekdays', value: ['friday', 'friday'] }] } } },
      'Slot "day", rule 1, value is not right. A day of the week stands there twice.',
    ],
    [
      { slots: { a: { type: 'number', format: { kind: 'currency', currency: 'euro' } } } },
      'Slot "a", format, currency is not right. A currency is a code such as EUR.',
    ],
    [{ actions: { a: { kind: 'mock', timeoutMs: 1 } } }, 'Action "a", timeout ms should be at least 100.'],
    [{ slots: null }, 'Slots should be a group of named entries, and is empty (null).'],
    [
      { layout: { a: { x: Number.POSITIVE_INFINITY, y: 0 } } },
      'Layout, a, x should be a number, and is too large for one.',
    ],
    [
      { states: { run: { kind: 'subflow', label: 'Book', out: { constructor: '{x}' } } } },
      'State "Book", out, constructor cannot be called that. This word cannot be used as a name.',
    ],
    [
      { states: { run: { kind: 'subflow', label: 'Book', out: { 'data.a b': '{x}' } } } },
      'State "Book", out, data.a b cannot be called that. Use a path such as data.order.',
    ],
    [
      { states: { s: { kind: 'set', label: 'Note it', clear: ['Order'] } } },
      'State "Note it", clear entry 1 is not right. A name uses small letters, digits and _ and starts with a letter.',
    ],
    [{ states: [1] }, 'States should be a group of named entries, and is a list.'],
    [{ notes: [{}] }, 'Note 1, id is missing; it should be a text.'],
    [{ name: '' }, 'Name should be at least 1 character long.'],
    [{ language: 'English' }, 'Language is not right. A language is a code such as en or de-AT.'],
    [
      { states: { a: { kind: 'set', label: 'Note it', assign: [{ to: 'data.__proto__', value: 1 }] } } },
      'State "Note it", assignment 1, to is not right. Use a path such as data.order.',
    ],
    [
      {
        states: {
          d: {
            kind: 'decide',
            label: 'How much?',
            branches: [
              {
                id: 'b',
                label: 'large',
                when: { kind: 'all', conditions: [{ kind: 'slot', slot: 'a', op: 'more' }] },
              },
            ],
          },
        },
      },
      'State "How much?", branch 1 "large", when, condition 1, op should be "is", "is not"',
    ],
    [
      {
        states: {
          d: {
            kind: 'decide',
            branches: [
              { id: 'b', when: { kind: 'any' } },
              { id: 'b', when: { kind: 'any' } },
            ],
          },
        },
      },
      'State "d", branch 2, id is not right. Two branches share the id "b"; give each its own.',
    ],
    [
      {
        listeners: [
          { id: 'l', kind: 'help' },
          { id: 'l', kind: 'back' },
        ],
      },
      'Listener 2, id is not right. Two listeners share the id "l"; give each its own.',
    ],
  ])('says where %o is wrong, and what is expected', (part, line) => {
    const error = errorOf({ ...head, ...part });
    expect(error.code).toBe('invalid');
    expect(error.details.join('\n')).toContain(line);
    expect(error.message).toBe(`This flow cannot be read. ${error.details[0]}`);
  });

  it('lists at most twenty places', () => {
    const notes = Array.from({ length: 100 }, () => ({}));
    expect(errorOf({ ...head, notes }).details).toHaveLength(20);
  });

  it('reads conditions as deep as people make them', () => {
    expect(parseFlow({ ...head, states: { s: deepState(30) } }).ok).toBe(true);
  });

  it.each([maxNesting, 100_000])('refuses conditions nested %i deep with a sentence', (depth) => {
    expect(errorOf({ ...head, states: { s: deepState(depth) } }).message).toBe(
      `This flow cannot be read. State "How much?" nests its parts more than ${maxNesting} deep: make its conditions simpler, then import it again.`,
    );
  });

  it('refuses a document that holds itself', () => {
    const document: Record<string, unknown> = { ...head };
    document.again = document;
    expect(errorOf(document).code).toBe('invalid');
  });

  it.each([
    ['{"states":{"__proto__":{"kind":"say"}}}', 'States has'],
    ['{"states":{"a":{"kind":"action","input":{"__proto__":"x"}}}}', 'State "a" has'],
    ['{"states":{"a":{"__proto__":"x"}}}', 'State "a" has'],
    ['{"__proto__":{"polluted":true}}', 'The document has'],
  ])('refuses the field __proto__ in %s', (json, place) => {
    const document = `${JSON.stringify(head).slice(0, -1)},${json.slice(1)}`;
    const result = parseFlowText(document);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(!result.ok && result.error.message).toContain(
      ` ${place} a field called "__proto__", which no flow can have`,
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('takes "constructor" as a key of its own where keys are free', () => {
    const states = { a: { kind: 'action', input: { constructor: 'x' } } };
    expect(parseFlow({ ...head, states })).toMatchObject({ ok: true, value: { states } });
  });
});

describe('parseFlowText', () => {
  it.each(['', 'hello', '{', '{"format":}', '\u0000'])('refuses %j as no JSON', (text) => {
    expect(parseFlowText(text)).toEqual({
      ok: false,
      error: {
        code: 'not_json',
        message: 'This is not JSON. Export a flow from Turnwise, and import that file.',
        details: [],
      },
    });
  });

  it('reads a file that starts with a byte order mark', () => {
    expect(parseFlowText(`\ufeff${JSON.stringify(head)}`).ok).toBe(true);
  });
});

describe('serializeFlow', () => {
  it('gives the same bytes for the same document, in the order it was written', () => {
    const oddOrder = Object.fromEntries(Object.entries(createFlow('a', 'b')).reverse());
    const text = `${JSON.stringify(oddOrder, null, 2)}\n`;
    const flow = parseFlowText(text);
    expect(flow.ok && serializeFlow(flow.value)).toBe(text);
  });

  it('settles after one reading when containers were left out', () => {
    const first = parseFlow(head);
    const text = first.ok ? serializeFlow(first.value) : '';
    const again = parseFlowText(text);
    expect(again.ok && serializeFlow(again.value)).toBe(text);
  });
});
