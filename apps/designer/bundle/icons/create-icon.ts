import { createElement, type SVGProps } from 'react';

type IconData = { readonly node: readonly (readonly [tag: string, attributes: Record<string, string>])[] };
type IconProps = SVGProps<SVGSVGElement> & { readonly size?: number | string };

/** An icon as Lucide makes it: of the colour of the text around it, and not read aloud unless it has a name. */
export function createIcon({ node }: IconData) {
  return ({ size = 24, ...props }: IconProps) => {
    const isNamed = Object.keys(props).some((name) => /^(?:aria-|role$|title$)/.test(name));
    const attributes = {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size,
      height: size,
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 2,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      'aria-hidden': isNamed ? undefined : true,
      ...props,
    } as const;
    const lines = node.map(([tag, line]) => createElement(tag, line));
    return createElement('svg', attributes, ...lines);
  };
}
