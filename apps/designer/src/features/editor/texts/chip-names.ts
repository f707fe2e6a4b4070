import { parseTemplate, placeholderSlot } from '@turnwise/flow';
import { flattenOptions, type Options } from '../../../ui/options.ts';

/** What chips are called while a text is written: by the labels people know, where those tell them apart. */
export type ChipNames = {
  /** The text with its chips called by their labels. */
  readonly shown: (text: string) => string;
  /** A shown text as it is kept. */
  readonly kept: (shown: string) => string;
  /** The path a shown chip stands for. */
  readonly pathOf: (name: string) => string | undefined;
};

/** For texts that are kept as they are shown. */
export const ownNames: ChipNames = { shown: (text) => text, kept: (text) => text, pathOf: () => undefined };

const inBraces = /\{([^{}\n]+)\}/g;

/** What is read by a path of several parts keeps its name: its label alone would not say where it is from. */
export function chipNames(insertables: Options): ChipNames {
  const options = flattenOptions(insertables).filter(({ value }) => !value.includes('.'));
  const paths = new Map<string, string>();
  const shared = new Set<string>();
  for (const { label, value } of options) {
    if (paths.has(label)) shared.add(label);
    paths.set(label, value);
  }
  const taken = new Set(options.map(({ value }) => value));
  for (const [label, path] of paths) {
    const isOther = (taken.has(label) && label !== path) || placeholderSlot(label) === null;
    if (shared.has(label) || isOther || /[{}\n]/.test(label)) paths.delete(label);
  }
  const labels = new Map([...paths].map(([label, path]) => [path, label]));
  return {
    shown: (text) =>
      parseTemplate(text)
        .map((part) => (part.kind === 'text' ? part.text : `{${labels.get(part.path) ?? part.path}}`))
        .join(''),
    kept: (shown) =>
      shown.replace(inBraces, (whole, name: string) => {
        const path = paths.get(name);
        return path === undefined ? whole : `{${path}}`;
      }),
    pathOf: (name) => paths.get(name),
  };
}

/** A run of a shown text: words, or a chip with the path it stands for and what it is called here. */
export type ShownPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'chip'; readonly path: string; readonly name: string };

export function shownParts(shown: string, { pathOf }: ChipNames): ShownPart[] {
  const parts: ShownPart[] = [];
  let end = 0;
  const take = (until: number) => {
    for (const part of parseTemplate(shown.slice(end, until))) {
      parts.push(part.kind === 'text' ? part : { kind: 'chip', path: part.path, name: part.path });
    }
  };
  for (const match of shown.matchAll(inBraces)) {
    const name = match[1] ?? '';
    const path = pathOf(name);
    if (path === undefined) continue;
    take(match.index);
    parts.push({ kind: 'chip', path, name });
    end = match.index + match[0].length;
  }
  take(shown.length);
  return parts;
}
