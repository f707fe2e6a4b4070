import { createFlow, createState, type FlowDocument, stateKinds } from '@turnwise/flow';
import { templates } from '@turnwise/templates';
import { describe, expect, test } from 'vitest';
import { largeFlow } from '../test/large-flow.ts';
import { readSvg } from '../test/read-svg.ts';
import { flowToSvg } from './flow-to-svg.ts';
import { englishPictureWords } from './words.ts';

const drawable = ['svg', 'title', 'desc', 'rect', 'g', 'path', 'circle', 'text', 'tspan'];

function withState(state: FlowDocument['states'][string], more: Partial<FlowDocument> = {}): FlowDocument {
  return {
    ...createFlow('one', 'One'),
    states: { one: state },
    start: 'one',
    layout: { one: { x: 0, y: 0 } },
    ...more,
  };
}

/** What a reader sees: texts in order, a line's parts put together again. */
const textsOf = (svg: string): string => readSvg(svg).texts.join('').replaceAll('\n', ' ');

describe('a flow as an SVG document', () => {
  test.each(templates.map(({ id, flow }) => [id, flow] as const))(
    '%s: every title, way out and connection is drawn',
    (_, flow) => {
      const svg = flowToSvg(flow);
      const { elements, texts } = readSvg(svg);
      expect(new Set(elements.filter((name) => !drawable.includes(name)))).toEqual(new Set());
      for (const { label } of Object.values(flow.states)) {
        expect(texts.join(' ').replaceAll('  ', ' ')).toContain((label ?? '').slice(0, 18));
      }
      expect(flowToSvg(structuredClone(flow))).toBe(svg);
    },
  );

  test('speaks the language it is handed, down to the ways out that have no name of their own', () => {
    const flow = withState({ kind: 'confirm', prompt: '', no: 'one', maxVisits: 2 });
    const { phrases, kinds } = englishPictureWords;
    const svg = flowToSvg(flow, {
      words: {
        ...englishPictureWords,
        kinds: { ...kinds, confirm: 'Bestätigen' },
        phrases: { ...phrases, exits: { ...phrases.exits, yes: 'ja', no: 'nein' } },
        start: 'Anfang',
        leadsNowhere: 'führt nirgendwohin',
        readsBackAll: 'Wiederholt alles',
        maxVisits: (visits) => `Höchstens ${visits}-mal`,
      },
    });
    const { texts } = readSvg(svg);
    for (const text of ['Bestätigen', 'ja', 'nein', 'Anfang', 'führt nirgendwohin', 'Wiederholt alles']) {
      expect(texts).toContain(text);
    }
    expect(texts).toContain('Höchstens 2-mal');
    for (const text of ['Confirm', 'yes', 'no', 'Start', 'leads nowhere']) expect(texts).not.toContain(text);
    expect(readSvg(flowToSvg(flow)).texts).toContain('leads nowhere');
  });

  test('says all there is to say: texts in full, slots by label, quick replies, where ways lead', () => {
    const svg = flowToSvg({
      ...createFlow('sample', 'Sample'),
      description: 'What it is for.',
      slots: { order_number: { type: 'text', label: 'Order number' } },
      states: {
        ask: {
          kind: 'ask',
          prompt: 'First line with {order_number} in it.\nSecond line.',
          slot: 'order_number',
          quickReplies: ['One', 'Two'],
          next: 'pick',
        },
        pick: {
          kind: 'decide',
          branches: [{ id: 'a', label: 'It is large', when: { kind: 'any' }, to: 'ask' }],
          otherwise: '',
        },
      },
      start: 'ask',
      notes: [{ id: 'n', x: 600, y: 0, text: 'Mind the gap' }],
      frames: [{ id: 'f', title: 'Together', x: -20, y: -40, width: 400, height: 300 }],
    });
    const texts = readSvg(svg).texts;
    for (const text of [
      'Sample',
      'What it is for.',
      'Start',
      'Ask',
      'Second line.',
      'It is large',
      '→ Pick',
      'Mind the gap',
      'Together',
    ])
      expect(texts).toContain(text);
    expect(texts).toContain('Order number');
    expect(texts).toContain('leads nowhere');
    expect(texts.join('')).toContain('Quick replies: One\u00a0· Two');
    expect(svg).toContain('>First line with <tspan');
  });

  test('a frame’s title sits upon its upper edge, above the sign of the start, and within the picture', () => {
    const svg = flowToSvg(
      withState(
        { kind: 'end', message: 'Bye' },
        { frames: [{ id: 'f', title: 'Together', x: -20, y: -40, width: 400, height: 300 }] },
      ),
    );
    const title = Number(/<text [^>]*y="(-?[\d.]+)"[^>]*>Together</.exec(svg)?.[1]);
    expect(title).toBeGreaterThan(-51);
    expect(title).toBeLessThan(-29);
    const shift = Number(/translate\(\S+ (-?\d+)\)/.exec(svg)?.[1]);
    expect(title - 16 + shift).toBeGreaterThan(0);
  });

  test('nothing an author writes becomes markup, and what XML cannot hold is replaced', () => {
    const hostile = `<script>alert("1")</script> ' & ]]> <!-- \u0000\u0008\ud800 &amp;`;
    const flow = withState(
      {
        kind: 'ask',
        label: hostile,
        prompt: hostile,
        quickReplies: [hostile],
        branches: [{ id: 'x', label: hostile, when: { kind: 'any' }, to: 'one' }],
      },
      {
        name: hostile,
        description: hostile,
        notes: [{ id: 'n', x: 500, y: 0, text: hostile }],
        frames: [{ id: 'f', title: hostile, x: 0, y: 0, width: 900, height: 200 }],
      },
    );
    const svg = flowToSvg(flow, { fontCss: '@font-face{font-family:"Inter"}</style><script>' });
    const { elements, texts } = readSvg(svg);
    expect(elements).not.toContain('script');
    expect(elements.filter((name) => !drawable.includes(name))).toEqual(['style']);
    expect(texts.join('')).toContain('<script>alert("1")</script>');
    expect([...svg].filter((character) => character < ' ' && character !== '\n')).toEqual([]);
    // Half of a pair of surrogates would throw.
    expect(encodeURIComponent(svg)).toContain(encodeURIComponent('\ufffd'));
  });

  test('text from right to left begins at the right; emoji and joined letters stay whole', () => {
    const family = '👩‍👩‍👧‍👦';
    const svg = flowToSvg(
      withState({ kind: 'say', messages: ['مرحبا، كيف يمكنني مساعدتك اليوم؟', family.repeat(30)] }),
    );
    expect(svg).toMatch(/<text [^>]*direction="rtl"[^>]*>مرحبا/);
    const lines = readSvg(svg).texts.filter((text) => text.includes('👩'));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.replace('or: ', '').replaceAll(family, '')).toBe('');
  });

  test('states without a place, and cards whose texts are long, never lie on one another', () => {
    const long = 'A long sentence that goes on. '.repeat(12);
    const names = ['a', 'b', 'c', 'd'];
    const flow: FlowDocument = {
      ...createFlow('pile', 'Pile'),
      states: Object.fromEntries(names.map((name) => [name, { kind: 'say', messages: [long], next: '' }])),
      start: 'a',
      layout: { a: { x: 0, y: 0 }, b: { x: 40, y: 60 } },
    };
    const cards = [
      ...flowToSvg(flow).matchAll(/translate\((\S+) (\S+)\)"><rect width="250" height="(\S+)"/g),
    ];
    const spans = cards.map(([, , y, height]) => ({ top: Number(y), bottom: Number(y) + Number(height) }));
    spans.sort((a, b) => a.top - b.top);
    expect(spans).toHaveLength(4);
    for (const [index, { bottom }] of spans.entries()) {
      expect(spans[index + 1]?.top ?? Number.POSITIVE_INFINITY).toBeGreaterThan(bottom);
    }
  });

  test('every kind of state just made, and no state at all, are drawn', () => {
    const states = Object.fromEntries(stateKinds.map((kind) => [kind, createState(kind)]));
    const kinds = textsOf(flowToSvg({ ...createFlow('all', 'All'), states }));
    for (const name of ['Say', 'Ask', 'Sub-flow', 'AI choice']) expect(kinds).toContain(name);
    expect(textsOf(flowToSvg(createFlow('none', 'None')))).toContain('This flow has no states yet.');
  });

  test('a thousand states are one well-formed picture', () => {
    const { elements } = readSvg(flowToSvg(largeFlow(1_000)));
    expect(elements.filter((name) => name === 'circle')).toHaveLength(1_998);
  });
});
