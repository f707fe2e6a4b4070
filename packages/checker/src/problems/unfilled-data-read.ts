import { identityMapper, mapFlowReferences, placeholdersIn, type ReferencePlace } from '@turnwise/flow';
import type { Fix } from '../problem.ts';
import type { FlowView } from '../view/flow-view.ts';
import { placeOfField } from '../view/place-of-field.ts';
import type { Finder } from './finder.ts';

/** A text that says what is kept in the data or remembered of a user, where nothing in the flow ever puts it. */
export const unfilledDataRead: Finder = function* (view) {
  const words = view.texts.unfilledDataRead;
  let isFilled: ((path: string) => boolean) | null = null;
  for (const read of readsOf(view)) {
    const { place, called } = placeOfField(view, read);
    const written = view.quote(`{${read.path}}`);
    const finding = { severity: 'warning', place, about: read.path } as const;
    if (read.path.startsWith('data.')) {
      isFilled ??= filledData(view);
      if (!isFilled(read.path)) yield { ...finding, message: words.data(called, written) };
      continue;
    }
    const slot = view.slot(read.path.split('.')[1] ?? '');
    if (!slot?.remember || slot.sensitive) yield { ...finding, message: words.memory(called, written) };
    else if (!view.flow.settings.memory.enabled) {
      yield { ...finding, message: words.memoryOff(called, written), fix: switchMemoryOn(view) };
    }
  }
};

type Read = { readonly place: ReferencePlace; readonly field: string; readonly path: string };

/** What each part of the flow says of data and memory, each once. */
function readsOf(view: FlowView): Read[] {
  const reads = new Map<string, Read>();
  const look = (place: ReferencePlace, text: string, field: string): void => {
    if (!text.includes('{data.') && !text.includes('{memory.')) return;
    for (const path of placeholdersIn(text)) {
      if (!path.startsWith('data.') && !path.startsWith('memory.')) continue;
      const once = JSON.stringify([place, path]);
      if (!reads.has(once)) reads.set(once, { place, field, path });
    }
  };
  for (const { name, state, texts } of view.states) {
    for (const { text, field } of texts) {
      // What comes back from another flow is read there.
      if (state.kind !== 'subflow' || !field.startsWith('out')) look({ in: 'state', name }, text, field);
    }
  }
  mapFlowReferences({ ...view.document, states: {} }, (place) => ({
    ...identityMapper,
    text(text, field) {
      look(place, text, field);
      return text;
    },
  }));
  return [...reads.values()];
}

/** Tells whether anything is put at a place, within it, or around it: `order` and `order.amount` meet. */
function filledData(view: FlowView): (path: string) => boolean {
  const filled = new Set<string>();
  const leadingTo = new Set<string>();
  for (const { state } of view.states) {
    const targets =
      state.kind === 'action'
        ? Object.keys(state.save)
        : state.kind === 'subflow'
          ? Object.keys(state.out)
          : state.kind === 'set'
            ? state.assign.map(({ to }) => to)
            : [];
    for (const target of targets) {
      filled.add(target);
      for (const part of partsOf(target)) leadingTo.add(part);
    }
  }
  return (path) => leadingTo.has(path) || partsOf(path).some((part) => filled.has(part));
}

/** `data.a.b` and what is around it: `data`, `data.a`, `data.a.b`. */
const partsOf = (path: string): string[] => {
  const steps = path.split('.');
  return steps.map((_, index) => steps.slice(0, index + 1).join('.'));
};

const switchMemoryOn = (view: FlowView): Fix => ({
  label: view.texts.unfilledDataRead.switchOn,
  operations: [
    {
      type: 'editSettings',
      changes: { memory: { ...view.document.settings.memory, enabled: true } },
    },
  ],
});
