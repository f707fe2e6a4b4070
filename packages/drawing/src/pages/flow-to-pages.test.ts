import { createFlow } from '@turnwise/flow';
import { templates } from '@turnwise/templates';
import { describe, expect, test } from 'vitest';
import { englishPictureWords } from '../picture/words.ts';
import { largeFlow } from '../test/large-flow.ts';
import { readSvg } from '../test/read-svg.ts';
import { cutPages } from './cut-pages.ts';
import { flowToPages } from './flow-to-pages.ts';

const refund = templates.find(({ id }) => id === 'refund')?.flow ?? createFlow('refund', 'Refund');

describe('a flow on pages', () => {
  test('counts its pages, and says on which each state stands and where ways go on', () => {
    const pages = flowToPages(refund, 'a4').map((page) => readSvg(page).texts);
    for (const [index, texts] of pages.entries()) {
      expect(texts).toContain(`Page ${index + 1} of ${pages.length}`);
    }
    expect(pages[1]).toContain('Outline');
    const stands = pages.findIndex((texts, index) => index > 1 && texts.includes('Hand off to billing')) + 1;
    const outline = pages[1] ?? [];
    expect(outline[outline.indexOf('Hand off to billing · Hand off') + 1]).toBe(String(stands));
    const elsewhere = pages.filter((_, index) => index > 1 && index !== stands - 1);
    expect(elsewhere.some((texts) => texts.includes(`→ page ${stands}: Hand off to billing`))).toBe(true);
    expect(pages[stands - 1]?.some((text) => text.startsWith('from page '))).toBe(true);
  });

  test('says which pages in the language it is handed', () => {
    const words = {
      ...englishPictureWords,
      outline: 'Gliederung',
      page: (page: number, of: number) => `Seite ${page} von ${of}`,
      onPage: (page: number) => `Seite ${page}`,
      fromPages: (pages: readonly number[]) => `von Seite ${pages.join(', ')}`,
      statesOnPages: (states: number, pages: number) => `${states} Schritte auf ${pages} Seiten`,
    };
    const pages = flowToPages(refund, 'a4', words).map((page) => readSvg(page).texts.join('\n'));
    expect(pages[0]).toMatch(/^\d+ Schritte auf \d+ Seiten$/m);
    expect(pages[1]).toContain('Gliederung');
    for (const [index, texts] of pages.entries()) {
      expect(texts).toContain(`Seite ${index + 1} von ${pages.length}`);
    }
    expect(pages.join('\n')).toMatch(/^→ Seite \d+: /m);
    expect(pages.join('\n')).toMatch(/^von Seite /m);
    expect(pages.join('\n')).not.toMatch(/\b[Pp]age \d/);
  });

  test('draws every card once, whole, at a size to be read', () => {
    const flow = largeFlow(1_000);
    const pages = flowToPages(flow, 'letter');
    const titles = pages
      .filter((page) => page.includes('viewBox="') && page.includes('<svg width='))
      .flatMap((page) => readSvg(page).texts.filter((text) => /^Step \d+$/.test(text)));
    expect(titles).toHaveLength(1_000);
    expect(new Set(titles).size).toBe(1_000);
    const scales = pages.flatMap((page) =>
      [...page.matchAll(/<svg width="(\S+)"[^>]* viewBox="\S+ \S+ (\S+) /g)].map(
        ([, width, shown]) => Number(width) / Number(shown),
      ),
    );
    expect(Math.min(...scales)).toBeGreaterThan(0.79);
  });

  test('an empty flow is one page', () => {
    const pages = flowToPages(createFlow('none', 'None'), 'a4');
    expect(pages).toHaveLength(1);
    expect(readSvg(pages[0] ?? '').texts).toContain('This flow has no states yet.');
  });
});

test('pages are cut between boxes: strips from left to right, then down', () => {
  const box = (x: number, y: number, height = 80) => ({ x, y, width: 100, height });
  const cuts = cutPages([box(0, 0), box(120, 90), box(260, 0), box(0, 250), box(0, 400, 900)], {
    width: 250,
    height: 200,
  });
  expect(cuts.map(({ indexes }) => indexes)).toEqual([[0, 1], [3], [4], [2]]);
  expect(cuts[0]?.box).toEqual({ x: 0, y: 0, width: 220, height: 170 });
});
