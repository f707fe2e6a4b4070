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
      const [broken] = brokenIn(text, view);
      const document = view.document.states[name];
      if (!broken || !document) continue;
      const right = view.quote(`{${broken.slot}}`);
      yield {
        severity: 'warning',
        place: { in: 'state', name, field },
        message: words.message(view.quote(label), view.quote(broken.written), right),
        fix: {
          label: words.write(right),
          operations: [{ type: 'editState', name, changes: mended(view, document) }],
        },
      };
    }
  }
};

/** What is handed over may well be written in braces; what is read by people is not. */
const handedOver = /^(input|assign|in|out)\./;

/** Whether a text for people has more braces than placeholders. */
const mayBeBroken = (text: string, field: string): boolean =>
  text.includes('{') && !handedOver.test(field) && text.split('{').length - 1 > placeholdersIn(text).length;

type Broken = { readonly written: string; readonly slot: string };

const withoutEnd = /\{([a-z][a-z0-9_]*)(?![a-z0-9_.}])(?![^{}]*\})/g;
const inBraces = /\{([\p{L}\p{N}_ -]{1,80})\}/gu;

/** Told only where a slot has that name, or that label. */
function brokenIn(text: string, view: FlowView): Broken[] {
  const open = [...text.matchAll(withoutEnd)].flatMap(([written, slot = '']) =>
    view.slot(slot) ? [{ written, slot }] : [],
  );
  const closed = [...text.matchAll(inBraces)].flatMap(([written, inner = '']) => {
    const slot = slotMeant(inner.trim(), view);
    return slot === null || written === `{${slot}}` ? [] : [{ written, slot }];
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

/** The fields of a state whose texts say it as it is meant. */
function mended(view: FlowView, document: StateDocument): Record<string, unknown> {
  const right = mapStateReferences(document, {
    ...identityMapper,
    text: (text, field) =>
      mayBeBroken(text, field)
        ? brokenIn(text, view).reduce(
            (left, { written, slot }) => left.replace(written, () => `{${slot}}`),
            text,
          )
        : text,
  });
  const before = new Map<string, unknown>(Object.entries(document));
  return Object.fromEntries(Object.entries(right).filter(([key, value]) => before.get(key) !== value));
}
