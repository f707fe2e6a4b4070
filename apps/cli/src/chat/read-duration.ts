const unitMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `72h`, `30m`, `1d 2h` in milliseconds; null for anything else. */
export function readDuration(text: string): number | null {
  if (!/^\s*(\d{1,6}(\.\d{1,3})?\s*[smhd]\s*)+$/i.test(text)) return null;
  const parts = text.toLowerCase().matchAll(/([\d.]+)\s*([smhd])/g);
  return Math.round(
    [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * (unitMs[unit ?? ''] ?? 0), 0),
  );
}
