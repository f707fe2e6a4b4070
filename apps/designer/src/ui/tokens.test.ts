import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Rgb = readonly [number, number, number];

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

function color(name: string, theme: Theme): Rgb {
  const hex = pairs.get(name)?.[theme];
  if (!hex) throw new Error(`tokens.css has no colour --${name}`);
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

const mix = (a: Rgb, b: Rgb, share: number): Rgb => [
  a[0] * share + b[0] * (1 - share),
  a[1] * share + b[1] * (1 - share),
  a[2] * share + b[2] * (1 - share),
];

/** WCAG 2.2 relative luminance and contrast ratio. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const surfaces = ['bg', 'panel', 'canvas', 'card', 'raised', 'hover'];
const kinds = [...pairs.keys()].filter((name) => name.startsWith('kind-'));

describe.each(themes)('%s', (theme) => {
  const ratio = (text: string, surface: string) => contrast(color(text, theme), color(surface, theme));

  test.each(['ink', 'ink2', 'ink3', 'accent-text', 'ok', 'warn', 'bad'])(
    '--%s reads on each surface',
    (text) => {
      for (const surface of surfaces) expect(ratio(text, surface), surface).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each([
    ['ink2', 'pressed'],
    ['ink2', 'note'],
    ['accent-text', 'accent-soft'],
    ['ink', 'accent-soft'],
    ['ink2', 'accent-soft'],
    ['ok', 'ok-soft'],
    ['warn', 'warn-soft'],
    ['bad', 'bad-soft'],
    ['on-accent', 'accent'],
    ['on-accent', 'accent-hover'],
    ['on-bad', 'bad'],
    ['on-bad', 'bad-hover'],
  ])('--%s reads on --%s', (text, surface) => {
    expect(ratio(text, surface)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['panel', 'bg', 'raised', 'card'])('edges of controls show on --%s', (surface) => {
    expect(ratio('field-line', surface)).toBeGreaterThanOrEqual(3);
    expect(ratio('focus', surface)).toBeGreaterThanOrEqual(3);
    expect(ratio('accent', surface)).toBeGreaterThanOrEqual(3);
  });

  test.each(kinds)('--%s reads as text on a card and as a glyph on its tile', (kind) => {
    const card = color('card', theme);
    expect(contrast(color(kind, theme), card)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color(kind, theme), mix(color(kind, theme), card, 0.13))).toBeGreaterThanOrEqual(3);
  });
});
