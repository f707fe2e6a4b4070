import { mapStateReferences } from '../kinds/registry.ts';
import { identityMapper } from '../references/identity-mapper.ts';
import type { SlotUse } from '../references/reference-mapper.ts';
import type { FlowDocument } from '../schema/flow.ts';
import type { ExtractionRefusal } from './extraction-refusal.ts';

type DataUse = { readonly state: string; readonly path: string; readonly use: SlotUse };

function dataUses(flow: FlowDocument): DataUse[] {
  const uses: DataUse[] = [];
  for (const [name, state] of Object.entries(flow.states)) {
    mapStateReferences(state, {
      ...identityMapper,
      data: (path, use) => void uses.push({ state: name, path, use }),
    });
  }
  return uses;
}

/** `order` and `order.amount` meet; `order` and `orders` do not. */
const meet = (a: string, b: string): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

/** The data filled by some states that others read, and what of the data cannot cross the border. */
export function dataAcross(
  flow: FlowDocument,
  inside: ReadonlySet<string>,
): { readonly out: readonly string[]; readonly refusals: readonly ExtractionRefusal[] } {
  const uses = dataUses(flow);
  const of = (use: SlotUse, isInside: boolean) =>
    uses.filter((other) => other.use === use && inside.has(other.state) === isInside);
  const refusals: ExtractionRefusal[] = [];
  for (const { state, path } of of('reads', true)) {
    const source = of('fills', false).find((filled) => meet(filled.path, path));
    if (source) refusals.push({ code: 'reads_data', state, path, from: source.state });
  }
  const readOutside = of('reads', false);
  for (const { state, path } of of('clears', true)) {
    const reader = readOutside.find((read) => meet(read.path, path));
    if (reader) refusals.push({ code: 'clears_data', state, path, readBy: reader.state });
  }
  const out = of('fills', true)
    .filter(({ path }) => readOutside.some((read) => meet(read.path, path)))
    .map(({ path }) => path);
  return { out: [...new Set(out)], refusals };
}
