import type { FlowDocument } from '@turnwise/flow';
import { stateLabel } from '../picture/labels.ts';
import type { PlacedCard } from '../picture/plan-picture.ts';
import type { PictureWords } from '../picture/words.ts';

/** A line of the outline: a state, or one of its ways out. */
export type OutlineLine = {
  readonly kind: 'state' | 'exit';
  readonly text: string;
  readonly page: number | null;
  readonly card: PlacedCard;
};

/** Every state in the order of the pages, each with where its ways out lead. */
export function outlineLines(
  flow: FlowDocument,
  cards: readonly PlacedCard[],
  words: PictureWords,
  pageOf: (name: string) => number | null,
): OutlineLine[] {
  return cards.flatMap((card) => {
    const { name, kind, rows } = card.plan;
    const title = `${stateLabel(name, flow.states[name])} · ${words.kinds[kind]}`;
    const lines: OutlineLine[] = [{ kind: 'state', text: title, page: pageOf(name), card }];
    for (const { exit } of rows) {
      const target = Object.hasOwn(flow.states, exit.to)
        ? stateLabel(exit.to, flow.states[exit.to])
        : words.leadsNowhere;
      const text = exit.port === 'next' ? `→ ${target}` : `${exit.label} → ${target}`;
      lines.push({ kind: 'exit', text, page: pageOf(exit.to), card });
    }
    return lines;
  });
}

/** Lines in columns of a height, each beginning with a state where its lines would be torn apart. */
export function fillColumns(lines: readonly OutlineLine[], perColumn: number): OutlineLine[][] {
  const columns: OutlineLine[][] = [[]];
  for (let at = 0; at < lines.length; ) {
    let end = at + 1;
    while (lines[end]?.kind === 'exit') end += 1;
    const block = lines.slice(at, end);
    const column = columns.at(-1) ?? [];
    if (column.length > 0 && column.length + block.length > perColumn) columns.push([]);
    for (const line of block) {
      if ((columns.at(-1)?.length ?? 0) >= perColumn) columns.push([]);
      columns.at(-1)?.push(line);
    }
    at = end;
  }
  return columns;
}
