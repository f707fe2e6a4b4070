import type { Slot } from '@turnwise/flow';
import type { ValueReading } from '@turnwise/understanding';

/** What a sign or a word says of the currency: the beginnings or ends of the codes it can stand for. */
const said: readonly (readonly [word: RegExp, code: RegExp])[] = [
  [/^(\$|dollars?|bucks?)$/i, /D$|^MXN/],
  [/^(€|euros?)$/i, /^EUR/],
  [/^(£|pounds?|quid|pfund)$/i, /^(GBP|EGP)/],
  [/^(¥|yen)$/i, /^(JPY|CNY)/],
  [/^(francs?|franken|fr)$/i, /^CHF/],
  [/^(usd|eur|gbp|jpy|chf|cad|aud)$/i, /^$/],
];

/** Whether an amount is told in another currency than its slot is kept in: "$300", where that is in euros. */
export function isOtherCurrency({ format }: Slot, { span: [from, to] }: ValueReading, text: string): boolean {
  if (format?.kind !== 'currency') return false;
  const before = /([$€£¥]|(?<!\p{L})\p{L}+)$/u.exec(text.slice(0, from).trimEnd())?.[1] ?? '';
  const behind = /^\s*([$€£¥]|\p{L}+)/u.exec(text.slice(to))?.[1] ?? '';
  const code = format.currency.toUpperCase();
  return [before, behind].some((word) =>
    said.some(([sign, codes]) => sign.test(word) && word.toUpperCase() !== code && !codes.test(code)),
  );
}
