import type { ReactNode } from 'react';

export interface Option<T extends string = string> {
  value: T;
  label: string;
  hint?: string;
  icon?: ReactNode;
  disabled?: boolean;
  /** Other words to be found by. */
  keywords?: string;
}

export interface OptionGroup<T extends string = string> {
  label: string;
  options: readonly Option<T>[];
}

export type Options<T extends string = string> = readonly (Option<T> | OptionGroup<T>)[];

export function isOptionGroup<T extends string>(entry: Option<T> | OptionGroup<T>): entry is OptionGroup<T> {
  return 'options' in entry;
}

export function flattenOptions<T extends string>(options: Options<T>): Option<T>[] {
  return options.flatMap((entry) => (isOptionGroup(entry) ? entry.options : [entry]));
}

/**
 * The options every word of the query occurs in, in groups that still hold any; those that begin with it first, and
 * their groups, so that the first is what was meant.
 */
export function searchOptions<T extends string>(options: Options<T>, query: string): Options<T> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  const wanted = fold(query).trim();
  const begins = (option: Option<T>) => fold(option.label).startsWith(wanted);
  const matching = (list: readonly Option<T>[]) =>
    list
      .filter((option) => {
        const text = fold(`${option.label} ${option.hint ?? ''} ${option.keywords ?? ''}`);
        return words.every((word) => text.includes(word));
      })
      .sort((a, b) => Number(begins(b)) - Number(begins(a)));
  const loose = matching(options.filter((entry): entry is Option<T> => !isOptionGroup(entry)));
  const groups = options
    .filter(isOptionGroup)
    .map((group) => ({ ...group, options: matching(group.options) }))
    .filter((group) => group.options.length > 0)
    .sort((a, b) => Number(b.options.some(begins)) - Number(a.options.some(begins)));
  return [...loose, ...groups];
}

/** Lower case, without accents, `_` as a space: how people type what they look for. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/_/g, ' ')
    .toLowerCase();
}
