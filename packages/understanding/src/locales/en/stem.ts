const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['kids', 'kid'],
  ['men', 'man'],
  ['women', 'woman'],
  ['feet', 'foot'],
  ['wives', 'wife'],
  ['movies', 'movie'],
  ['buses', 'bus'],
  ['was', 'be'],
  ['were', 'be'],
  ['is', 'be'],
  ['are', 'be'],
  ['bought', 'buy'],
  ['sent', 'send'],
  ['paid', 'pay'],
  ['went', 'go'],
  ['broken', 'break'],
  ['broke', 'break'],
  ['lost', 'lose'],
  ['northern', 'north'],
  ['southern', 'south'],
  ['eastern', 'east'],
  ['western', 'west'],
  ['center', 'centr'],
  ['theater', 'theatr'],
  ['color', 'colour'],
  ['gray', 'grey'],
  ['friendly', 'friendly'],
]);

const stems = new Map<string, string>();
const STEMS_KEPT = 20_000;

/** Takes plural and verb endings off, lightly: "reservations" and "reservation", "booking" and "book" meet. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const result = IRREGULAR.get(word) ?? cut(word);
  if (stems.size >= STEMS_KEPT) stems.clear();
  stems.set(word, result);
  return result;
}

function cut(word: string): string {
  let base = word.replace(/'s?$|s'$/, '');
  if (base.length > 4 && base.endsWith('ies')) base = `${base.slice(0, -3)}y`;
  else if (base.length > 4 && /(ss|sh|ch|x|z)es$/.test(base)) base = base.slice(0, -2);
  else if (base.length > 3 && base.endsWith('s') && !/(ss|us|is)$/.test(base)) base = base.slice(0, -1);
  if (base.length > 6 && base.endsWith('ly')) base = base.slice(0, -2);
  if (base.length > 5 && base.endsWith('ing') && /[aeiouy]/.test(base.slice(0, -3)))
    base = undouble(base.slice(0, -3));
  else if (base.length > 4 && base.endsWith('ed') && /[aeiouy]/.test(base.slice(0, -2)))
    base = undouble(base.slice(0, -2));
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base;
}

const undouble = (base: string): string => (/([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base);
