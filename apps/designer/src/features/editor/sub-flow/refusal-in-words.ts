import type { ExtractionRefusal, FlowDocument, ReferencePlace } from '@turnwise/flow';
import { slotLabel, stateLabel } from '../panels/state-label.ts';
import { subFlowMessages as words } from './messages.ts';

/** Why states cannot become a sub-flow, and what would help. */
export function refusalInWords(refusal: ExtractionRefusal, flow: FlowDocument): string {
  const label = (name: string) => stateLabel(name, flow.states[name]);
  const place = (from: ReferencePlace): string => {
    if (from.in === 'state') return words.fromState(label(from.name));
    return from.in === 'start' ? words.fromStart : words.fromListener;
  };
  switch (refusal.code) {
    case 'only_endings':
      return words.onlyEndings;
    case 'several_entries':
      return words.severalEntries(
        refusal.entries.map(({ state, from }) => words.entry(label(state), [...new Set(from.map(place))])),
      );
    case 'counts_visits':
      return words.countsVisits(
        refusal.place.in === 'state' ? label(refusal.place.name) : place(refusal.place),
        label(refusal.state),
      );
    case 'needs_confirmed':
      return words.needsConfirmed(label(refusal.state), slotLabel(flow, refusal.slot), label(refusal.by));
    case 'reads_data':
      return words.readsData(label(refusal.state), refusal.path, label(refusal.from));
    case 'clears_data':
      return words.clearsData(label(refusal.state), refusal.path, label(refusal.readBy));
  }
}
