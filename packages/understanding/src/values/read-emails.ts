import type { Span } from '../understanding.ts';

export type EmailReading = {
  span: Span;
  value: string;
  /** Meant as an address but not one: "bob@". */
  isBroken: boolean;
};

const LOCAL_CHARACTER = /[\p{L}\p{N}!#$%&'*+/=?^_{|}~.-]/u;
const DOMAIN = /(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/uy;
const BROKEN_DOMAIN = /[^\s@,;<>()]*/uy;
/** No mailbox name is longer. */
const LONGEST_LOCAL = 64;

/** Every e-mail address of a text, from each "@" outwards; domains in lower case. */
export function readEmails(text: string): EmailReading[] {
  const whole: EmailReading[] = [];
  const broken: EmailReading[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = localStart(text, at);
    if (start === at) continue;
    DOMAIN.lastIndex = at + 1;
    const domain = DOMAIN.exec(text)?.[0];
    if (domain !== undefined && !/^-|-\.|\.-/.test(domain)) {
      const end = at + 1 + domain.length;
      whole.push({
        span: [start, end],
        value: text.slice(start, at) + text.slice(at, end).toLowerCase(),
        isBroken: false,
      });
      continue;
    }
    BROKEN_DOMAIN.lastIndex = at + 1;
    const end = at + 1 + (BROKEN_DOMAIN.exec(text)?.[0].length ?? 0);
    broken.push({ span: [start, end], value: text.slice(start, end), isBroken: true });
  }
  return whole.length > 0 ? whole : broken;
}

/** Where the mailbox name before an "@" starts; quotes and stops in front of it are not part of it. */
function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL && LOCAL_CHARACTER.test(text[start - 1] ?? '')) start--;
  while (start < at && /['.]/.test(text[start] ?? '')) start++;
  return text[at - 1] === '.' ? at : start;
}
