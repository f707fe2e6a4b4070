import type { FlowDocument } from '@turnwise/flow';
import type { Options } from '../../../ui/options.ts';
import { dataPathsOf } from '../panels/data-paths.ts';
import { nameInWords, slotLabel } from '../panels/state-label.ts';
import { messages } from './messages.ts';

/** What a text of this flow can hold, by placeholder path: slots, what actions gave, what is remembered; or the part of it that fits. */
export function insertablesOf(flow: FlowDocument, fits: (path: string) => boolean = () => true): Options {
  const slots = Object.keys(flow.slots);
  const data = dataPathsOf(flow);
  const kept = keptAnswers(flow);
  const remembered = slots.filter((name) => flow.slots[name]?.remember === true);
  const groups = [
    {
      label: messages.slots,
      options: slots.map((name) => ({
        value: name,
        label: slotLabel(flow, name),
        keywords: [name, ...(kept.get(name) ?? [])].join(' '),
      })),
    },
    {
      label: messages.fromActions,
      options: data.map((path) => ({
        value: `data.${path}`,
        label: nameInWords(path).replaceAll('.', ', '),
        keywords: [path, ...(kept.get(`data.${path}`) ?? [])].join(' '),
      })),
    },
    {
      label: messages.remembered,
      options: remembered.map((name) => ({
        value: `memory.${name}`,
        label: messages.rememberedSlot(slotLabel(flow, name)),
        keywords: name,
      })),
    },
  ];
  return groups
    .map(({ label, options }) => ({ label, options: options.filter(({ value }) => fits(value)) }))
    .filter((group) => group.options.length > 0);
}

/** What of actions' answers is kept in a slot or beside the slots, by where: it is looked for by either name. */
function keptAnswers(flow: FlowDocument): ReadonlyMap<string, readonly string[]> {
  const kept = new Map<string, string[]>();
  for (const state of Object.values(flow.states)) {
    if (state.kind !== 'action') continue;
    for (const [target, path] of Object.entries(state.save ?? {})) {
      kept.set(target, [...(kept.get(target) ?? []), path.replaceAll('.', ' ')]);
    }
  }
  return kept;
}

/** True when the flow knows what a placeholder reads. Data may come from anywhere, so any of it passes. */
export function isKnownPath(flow: FlowDocument, path: string): boolean {
  const head = path.split('.', 1)[0] ?? '';
  return head === 'data' || head === 'memory' || Object.hasOwn(flow.slots, head);
}
