/** How time that goes by is written: `45m`, `3h`, `3d`, and to the millisecond `1500ms`. */
export const durationPattern = /^(\d{1,12})(ms|s|m|h|d)$/;

const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const coarseUnits = ['d', 'h', 'm', 's', 'ms'] as const;

export function readDuration(text: string): number {
  const match = durationPattern.exec(text);
  if (!match) throw new Error(`"${text}" is no time: write 45m, 3h or 2d.`);
  return Number(match[1]) * units[match[2] as keyof typeof units];
}

/** In the largest unit that says it exactly. */
export function writeDuration(milliseconds: number): string {
  const unit = coarseUnits.find((name) => milliseconds > 0 && milliseconds % units[name] === 0) ?? 'ms';
  return `${milliseconds / units[unit]}${unit}`;
}
