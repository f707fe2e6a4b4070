import {
  identityMapper,
  labelToName,
  mapStateReferences,
  placeholdersIn,
  type StateDocument,
} from '@turnwise/flow';
import type { FlowView } from '../view/flow-view.ts';
import type { Finder } from './finder.ts';

/** Braces around a slot that are no placeholder, as `{name` and `{ Name }`: users would read them as they stand. */
export const brokenPlaceholder: Finder = function* (view) {
  const words = view.texts.brokenPlaceholder;
  for (const { name, label, texts } of view.states) {
    for (const { text, field } of texts) {
      if (!mayBeBroken(text, field)) continue;
      const document = view.document.states[name];
      if (!document) continue;
      const all = brokenIn(text, view);
      for (const written of new Set(all.map((broken) => broken.written))) {
        const alike = all.filter((broken) => broken.written === written);
        const right = view.quote(`{${alike[0]?.slot}}`);
        yield {
          severity: 'warning',
          place: { in: 'state', name, field },
          about: written,
          message: words.message(view.quote(label), view.quote(written), right),
          fix: {
            label: words.write(right),
            operations: [{ type: 'editState', name, changes: mended(document, field, alike) }],
          },
        };
      }
    }
  }
};

/** What is handed over may well be written in braces; what is read by people is not. */
const handedOver = /^(input|assign|in|out)\./;

/** Whether a text for people has more braces than placeholders. */
const mayBeBroken = (text: string, field: string): boolean =>
  text.includes('{') && !handedOver.test(field) && text.split('{').length - 1 > placeholdersIn(text).length;

type Broken = { readonly at: number; readonly written: string; readonly slot: string };

const withoutEnd = /\{([a-z][a-z0-9_]*)(?![a-z0-9_.}])(?![^{}]*\})/g;
const inBraces = /\{([\p{L}\p{N}_ -]{1,80})\}/gu;

/** Told only where a slot has that name, or that label. */
function brokenIn(text: string, view: FlowView): Broken[] {
  const open = [...text.matchAll(withoutEnd)].flatMap(({ index, 0: written, 1: slot = '' }) =>
    view.slot(slot) ? [{ at: index, written, slot }] : [],
  );
  const closed = [...text.matchAll(inBraces)].flatMap(({ index, 0: written, 1: inner = '' }) => {
    const slot = slotMeant(inner.trim(), view);
    return slot === null || written === `{${slot}}` ? [] : [{ at: index, written, slot }];
  });
  return [...open, ...closed];
}

function slotMeant(words: string, view: FlowView): string | null {
  const name = labelToName(words, '');
  if (name !== '' && view.slot(name)) return name;
  const said = words.toLowerCase();
  const labelled = Object.entries(view.flow.slots).find(
    ([, { label }]) => label?.trim().toLowerCase() === said,
  );
  return labelled?.[0] ?? null;
}

/** The fields of a state with one of its texts as it is meant, and the others as they are. */
function mended(document: StateDocument, where: string, broken: readonly Broken[]): Record<string, unknown> {
  const right = mapStateReferences(document, {
    ...identityMapper,
    text: (text, field) =>
      field === where
        ? broken.reduceRight(
            (left, { at, written, slot }) =>
              `${left.slice(0, at)}{${slot}}${left.slice(at + written.length)}`,
            text,
          )
        : text,
  });
  const before = new Map<string, unknown>(Object.entries(document));
  return Object.fromEntries(Object.entries(right).filter(([key, value]) => before.get(key) !== value));
}
