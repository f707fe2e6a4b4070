import type { FlowDocument, RestoredWith } from '@turnwise/flow';
import { versionMessages as words } from './messages.ts';
import { readable, stateName } from './value-words.ts';

/** What putting a state back brought with it, and what is left for the author to do, in sentences. */
export function restoredWords(flow: FlowDocument, version: FlowDocument, restored: RestoredWith): string[] {
  const slot = (name: string) => version.slots[name]?.label || readable(name);
  const action = (name: string) => version.actions[name]?.label || readable(name);
  const along = [
    ...restored.slots.map(slot),
    ...restored.actions.map(action),
    ...restored.intents.map(readable),
  ];
  const differing = [...restored.differingSlots.map(slot), ...restored.differingActions.map(action)];
  const heard = flow.listeners.filter(({ id }) => restored.heardBy.includes(id));
  const arrivals = [
    ...restored.arrivals.map((name) => stateName(flow, name)),
    ...heard.map(({ label, intent, kind }) => label || readable(intent || kind)),
  ];
  return [
    along.length > 0 && words.cameAlong(listed(along)),
    arrivals.length > 0 && (arrivals.length === 1 ? words.leadToIt : words.leadToItMany)(listed(arrivals)),
    !restored.isReached && words.notReached,
    restored.loose.length > 0 && words.nowLoose(listed(restored.loose.map(({ label }) => label))),
    differing.length > 0 &&
      (differing.length === 1 ? words.differToday : words.differTodayMany)(listed(differing)),
    restored.unknownIntents.length > 0 && words.notTaught(restored.unknownIntents.map(readable).join(', ')),
  ].filter((sentence) => sentence !== false);
}

function listed(names: readonly string[]): string {
  const quoted = names.map(words.quoted);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : words.and(quoted.slice(0, -1).join(', '), last);
}
