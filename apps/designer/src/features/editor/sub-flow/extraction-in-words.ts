import type { Extraction, FlowDocument } from '@turnwise/flow';
import { slotLabel, stateLabel } from '../panels/state-label.ts';
import { subFlowMessages as words } from './messages.ts';

type Told = { readonly title: string; readonly lines: readonly string[]; readonly hint?: string };

/** What making a sub-flow will do, in sentences: what crosses, how it goes on, and what stays. */
export function extractionInWords({ slots, data, endings, kept }: Extraction, flow: FlowDocument): Told[] {
  const label = (name: string) => stateLabel(name, flow.states[name]);
  const crossing = [
    ...slots.map(({ slot, isChanged }) =>
      isChanged ? words.goesBoth(slotLabel(flow, slot)) : words.goesIn(slotLabel(flow, slot)),
    ),
    ...data.map((path) => words.dataBack(path)),
  ];
  const [usual, ...others] = endings;
  const told: Told[] = [
    {
      title: words.slots,
      lines: crossing.length > 0 ? crossing : [words.noSlots],
      hint: words.onlyThese,
    },
    {
      title: words.ends,
      lines: [
        ...(usual ? [words.usually(label(usual.to))] : []),
        ...others.map(({ to }) => words.otherwise(label(to))),
      ],
    },
    { title: words.stays, lines: kept.map((name) => words.kept(label(name))) },
  ];
  return told.filter(({ lines }) => lines.length > 0);
}
