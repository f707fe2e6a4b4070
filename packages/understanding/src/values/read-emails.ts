import type { Span } from '../understanding.ts';

export type EmailReading = {
  span: Span;
  value: string /** Meant as an address but not one: "bob@". */;
  isBroken: boolean;
};

const ADDRESS =
  /[\p{L}\p{N}!#$%&'*+/=?^_{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}/gu;
const BROKEN = /[^\s@,;<>()]+@[^\s@,;<>()]*/gu;

/** Every e-mail address of a text; domains in lower case. */
export function readEmails(text: string): EmailReading[] {
  if (!text.includes('@')) return [];
  const found: EmailReading[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(/^'+/, '');
    const start = match.index + match[0].length - address.length;
    const cut = address.lastIndexOf('@');
    found.push({
      span: [start, start + address.length],
      value: address.slice(0, cut) + address.slice(cut).toLowerCase(),
      isBroken: false,
    });
  }
  if (found.length > 0) return found;
  for (const match of text.matchAll(BROKEN)) {
    found.push({ span: [match.index, match.index + match[0].length], value: match[0], isBroken: true });
  }
  return found;
}
