/** One line of a bench's table. A figure with a target is held to it. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit?: string;
  readonly target?: { readonly atLeast: number } | { readonly atMost: number };
};

/** Prints the table and makes the process end with an error when a target is missed. */
export function report(figures: readonly Figure[]): void {
  const rows = figures.map((figure) => ({ figure, shown: show(figure.value), met: isMet(figure) }));
  const nameWidth = Math.max(...rows.map(({ figure }) => figure.name.length));
  const valueWidth = Math.max(...rows.map(({ shown }) => shown.length));
  for (const { figure, shown, met } of rows) {
    const target = met === null ? '' : `   ${targetInWords(figure)}: ${met ? 'met' : 'MISSED'}`;
    const unit = (figure.unit ?? '').padEnd(8);
    console.log(
      `  ${figure.name.padEnd(nameWidth)}  ${shown.padStart(valueWidth)} ${unit}${target}`.trimEnd(),
    );
  }
  if (rows.some(({ met }) => met === false)) process.exitCode = 1;
}

/** The middle of the values; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

function isMet({ value, target }: Figure): boolean | null {
  if (!target) return null;
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost;
}

function targetInWords({ target }: Figure): string {
  if (!target) return '';
  return 'atLeast' in target ? `at least ${target.atLeast}` : `at most ${target.atMost}`;
}

const show = (value: number): string =>
  value.toLocaleString('en', {
    maximumFractionDigits: Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0,
  });
