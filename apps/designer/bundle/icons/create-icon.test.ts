import { Ear } from 'lucide-react';
import { type ComponentType, createElement, type SVGProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createIcon } from './create-icon.ts';

const OwnEar = createIcon({
  node: [
    ['path', { d: 'M6 8.5a6.5 6.5 0 1 1 13 0c0 6-6 6-6 10a3.5 3.5 0 1 1-7 0' }],
    ['path', { d: 'M15 8.5a2.5 2.5 0 0 0-5 0v1a2 2 0 1 1 0 4' }],
  ],
});

const drawn = (Icon: ComponentType<SVGProps<SVGSVGElement> & { size?: number }>, props: object): string =>
  renderToStaticMarkup(createElement(Icon, props)).replace(/ class="[^"]*"/, '');

test.each([
  {},
  { size: 16 },
  { strokeWidth: 2.6, 'aria-hidden': 'true' },
  { 'aria-label': 'It listens', width: 12 },
])('an icon with %o is drawn as by Lucide', (props) => {
  expect(drawn(OwnEar, props).split(/[ >]/).sort()).toEqual(drawn(Ear, props).split(/[ >]/).sort());
});
