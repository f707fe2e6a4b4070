import { readFileSync } from 'node:fs';
import { kindColors, pictureColors } from '@turnwise/drawing';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const light = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), /g)].map(([, name, color]) => [name, color]),
);

test('pictures have the colours of the light theme', () => {
  const { paper, ...named } = pictureColors;
  expect(paper).toBe(light.get('panel'));
  for (const [name, color] of Object.entries(named)) {
    const token = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(`${name} ${color}`).toBe(`${name} ${light.get(token)}`);
  }
  for (const [kind, color] of Object.entries(kindColors)) {
    expect(`${kind} ${color}`).toBe(`${kind} ${light.get(`kind-${kind}`)}`);
  }
});
