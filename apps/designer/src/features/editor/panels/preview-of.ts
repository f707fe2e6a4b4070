import type { FlowDocument, StateDocument } from '@turnwise/flow';
import { textsOf } from '@turnwise/runtime';
import { exampleValue, valueInWords } from './example-value.ts';
import { stateMessages as messages } from './messages.ts';
import { slotLabel } from './state-label.ts';

/** One line of a preview: who says it, in the author's words with placeholders still in. */
type PreviewLine = { readonly from: 'flow' | 'user' | 'remark'; readonly text: string };

export type Preview = {
  readonly lines: readonly PreviewLine[];
  readonly quickReplies: readonly string[];
  /** How many wordings there are to look at. */
  readonly wordings: number;
};

const flow = (text: string): PreviewLine => ({ from: 'flow', text });
const silent: Preview = {
  lines: [{ from: 'remark', text: messages.previewSilent }],
  quickReplies: [],
  wordings: 1,
};

/** What a user meets in a state, in the `wording`-th of its wordings. Nothing is decided here; it is a picture. */
export function previewOf(document: FlowDocument, state: StateDocument, wording: number): Preview {
  switch (state.kind) {
    case 'say': {
      const wordings = (state.messages ?? []).filter((text) => text !== '');
      const text = wordings[wording % Math.max(1, wordings.length)];
      return said(text === undefined ? [] : [flow(text)], [], wordings.length);
    }
    case 'ask': {
      const slot = state.slot ? document.slots[state.slot] : undefined;
      const wordings = [
        state.prompt || slot?.prompt || plainQuestion(document, state.slot),
        ...(state.reprompts ?? []),
      ].filter((text) => text !== '');
      const text = wordings[wording % Math.max(1, wordings.length)];
      return said(text === undefined ? [] : [flow(text)], state.quickReplies ?? [], wordings.length);
    }
    case 'form':
      return said(formLines(document, state.slots ?? [], state.acknowledge ?? true), []);
    case 'confirm': {
      const text = state.prompt || summaryOf(document, state.slots ?? []);
      const { yes, no } = wordsOf(document);
      return said([flow(text)], [yes, no]);
    }
    case 'action':
      if (!state.waiting) return silent;
      return said([flow(state.waiting), { from: 'remark', text: messages.previewWaiting }], []);
    case 'reply':
      if (!state.fallback) return said([{ from: 'remark', text: messages.previewAiOnly }], []);
      return said([{ from: 'remark', text: messages.previewAi }, flow(state.fallback)], []);
    case 'handoff': {
      const lines: PreviewLine[] = state.message ? [flow(state.message)] : [];
      return said([...lines, { from: 'remark', text: messages.previewPerson }], []);
    }
    case 'end': {
      const text = state.message || (state.outcome === 'cancelled' ? '' : document.settings.closing) || '';
      return said([text === '' ? { from: 'remark', text: messages.previewEnds } : flow(text)], []);
    }
    case 'decide':
    case 'choose':
    case 'set':
    case 'subflow':
      return silent;
  }
}

const said = (lines: readonly PreviewLine[], quickReplies: readonly string[], wordings = 1): Preview => ({
  lines: lines.length > 0 ? lines : [{ from: 'remark', text: messages.previewEmpty }],
  quickReplies,
  wordings: Math.max(1, wordings),
});

function formLines(document: FlowDocument, slots: readonly string[], acknowledges: boolean): PreviewLine[] {
  const words = wordsOf(document);
  return slots.flatMap((name, index): PreviewLine[] => {
    const slot = document.slots[name];
    if (!slot) return [];
    const label = slotLabel(document, name);
    const question = flow(slot.prompt || words.askFor(label, index));
    const { language = 'en' } = document;
    const value = valueInWords(exampleValue(slot, language), slot, language);
    const answer: PreviewLine = { from: 'user', text: value };
    const next = index + 1 < slots.length;
    const thanks = acknowledges && next ? [flow(words.acknowledge([{ label, value }], null, index + 1))] : [];
    return [question, answer, ...thanks];
  });
}

function summaryOf(document: FlowDocument, slots: readonly string[]): string {
  const names = slots.length > 0 ? slots : Object.keys(document.slots);
  return wordsOf(document).summary(
    names.map((name) => ({ label: slotLabel(document, name), value: `{${name}}` })),
    names.length,
  );
}

/** What the engine says of its own: a preview in other words would promise something else. */
const wordsOf = ({ language = 'en' }: FlowDocument) => textsOf(language);

const plainQuestion = (document: FlowDocument, slot: string | undefined): string =>
  slot && Object.hasOwn(document.slots, slot) ? wordsOf(document).askFor(slotLabel(document, slot), 0) : '';
