import { expect, type Page, test } from '@playwright/test';

const name = 'Rückgabe einer Bestellung';

/** How many letters of the flow's name are seen. Runs in the page. */
function lettersSeen(field: HTMLInputElement): number {
  const pen = document.createElement('canvas').getContext('2d');
  const { font, paddingLeft, paddingRight } = getComputedStyle(field);
  if (pen) pen.font = font;
  const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  const widthOf = (text: string) => pen?.measureText(text).width ?? Number.POSITIVE_INFINITY;
  if (widthOf(field.value) <= room + 1) return field.value.length;
  return [...field.value].findLastIndex((_, at) => widthOf(`${field.value.slice(0, at)}…`) <= room);
}

/** Of the saved state: whether its icon is seen, and whether its words are seen whole or not at all. */
function savedState(status: Element): { icon: boolean; words: 'whole' | 'none' | 'cut' } {
  const sign = status.querySelector('svg')?.parentElement;
  const [icon, words] = [...(sign?.children ?? [])].map((part) => part.getBoundingClientRect());
  const box = sign?.getBoundingClientRect();
  if (!icon || !words || !box) return { icon: false, words: 'none' };
  const isIn = (part: DOMRect) =>
    part.left >= box.left - 1 && part.right <= box.right + 1 && part.top < box.bottom - 1;
  return {
    icon: isIn(icon) && icon.width > 10,
    words: isIn(words) ? 'whole' : words.top >= box.bottom - 1 ? 'none' : 'cut',
  };
}

async function openFlow(page: Page): Promise<string> {
  const text = JSON.stringify({
    format: 'turnwise/flow',
    schemaVersion: 1,
    id: 'top-bar',
    name,
    start: 'hello',
    states: { hello: { kind: 'say', messages: ['Hallo {kunde}!'], next: 'nirgends' } },
    layout: { hello: { x: 0, y: 0 } },
  });
  const sent = await page.request.post('/api/flows/import', { data: { text } });
  const { id } = await sent.json();
  await page.goto(`/flows/${id}`);
  await expect(page.locator('#flow-canvas')).toBeVisible();
  return id;
}

for (const locale of ['de-DE', 'en-US']) {
  test.describe(locale, () => {
    test.use({ locale });

    test('the flow’s name and whether it is saved can be read in the top bar, however narrow', async ({
      page,
    }) => {
      const id = await openFlow(page);
      const bar = page.getByRole('banner');
      const words = locale === 'de-DE' ? /\d+ Probleme?$/ : /\d+ problems?$/;
      await expect(bar.getByRole('button', { name: words })).toBeVisible();
      // 720 and 512 wide are what 1440 and 1024 are at 200 %.
      for (const width of [1440, 1181, 1180, 1024, 1001, 900, 720, 512]) {
        await page.setViewportSize({ width, height: 768 });
        const seen = await bar.getByRole('textbox').evaluate(lettersSeen);
        expect(seen, `letters of the name at ${width}`).toBeGreaterThanOrEqual(12);
        const saved = await bar.getByRole('status').evaluate(savedState);
        expect(saved, `saved state at ${width}`).toEqual({
          icon: true,
          words: expect.stringMatching(/whole|none/),
        });
        const scrollWidth = await bar.evaluate((element) => element.scrollWidth);
        expect(scrollWidth, `the bar at ${width}`).toBeLessThanOrEqual(width);
      }
      await page.request.delete(`/api/flows/${id}`);
    });
  });
}
