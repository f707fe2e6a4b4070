import {
  type FlowDocument,
  type Retry,
  resolveSettings,
  resolveState,
  type Scalar,
  type StateDocument,
  type StateKind,
  type StateOf,
} from '@turnwise/flow';
import { actionLabel, nameInWords, slotPrompt } from './labels.ts';
import type { PictureWords } from './words.ts';

/** A paragraph on a card, with placeholders: what the author wrote, or what the state does besides. */
export type Paragraph = { readonly kind: 'said' | 'remark'; readonly text: string };

type Writer<Kind extends StateKind> = (
  state: StateOf<Kind>,
  flow: FlowDocument,
  words: PictureWords,
) => readonly Paragraph[];

const said = (text: string): Paragraph => ({ kind: 'said', text });
const remark = (text: string): Paragraph => ({ kind: 'remark', text });
const asSlot = (name: string): string => `{${name}}`;
const asSlots = (names: readonly string[]): string => names.map(asSlot).join(', ');
/** A list whose entries are not broken where a line ends. */
const keptTogether = (texts: readonly string[]): string =>
  texts.map((text) => text.trim().replace(/\s+/g, '\u00a0')).join('\u00a0· ');
/** A slot, or `data.path`, that something is kept in. */
const asStore = (target: string): string =>
  target.startsWith('data.') ? nameInWords(target.slice('data.'.length)) : asSlot(target);

const valueInWords = (value: Scalar, { phrases }: PictureWords): string =>
  typeof value === 'boolean' ? phrases.exits[value ? 'yes' : 'no'] : String(value);

function triesRemark(retry: Retry, flow: FlowDocument, words: PictureWords): Paragraph {
  const tries = words.tries(retry.limit ?? resolveSettings(flow.settings).retryLimit);
  switch (retry.then) {
    case 'handoff':
      return remark(`${tries}, ${words.thenPerson}`);
    case 'state':
      return remark(`${tries}, ${words.thenState}`);
    case 'default':
      return remark(`${tries}, ${words.thenDefault}`);
    case 'ai':
      return remark(`${tries}, ${words.thenAi}`);
    case 'cancel':
      return remark(`${tries}, ${words.thenCancel}`);
  }
}

/** One writer per kind of state; a missing kind does not compile. The ways out are drawn apart. */
const writers = {
  say: (state, _flow, words) =>
    state.messages.map((text, index) => said(index === 0 ? text : words.or(text))),
  ask: (state, flow, words) => [
    said(state.prompt || (state.slot ? slotPrompt(flow, state.slot) : '')),
    ...(state.quickReplies.length > 0 ? [remark(words.quickReplies(keptTogether(state.quickReplies)))] : []),
    ...(state.slot
      ? [remark(words.answerInto(asSlot(state.slot))), triesRemark(state.retry, flow, words)]
      : []),
  ],
  form: (state, flow, words) =>
    state.slots.length > 0
      ? [remark(words.asksFor(asSlots(state.slots))), triesRemark(state.retry, flow, words)]
      : [],
  confirm(state, _flow, words) {
    if (state.prompt) return [said(state.prompt)];
    return [remark(state.slots.length > 0 ? words.readsBack(asSlots(state.slots)) : words.readsBackAll)];
  },
  reply: (state, _flow, words) => [said(state.instructions), ...(state.wait ? [remark(words.waits)] : [])],
  decide: () => [],
  choose: (state) => [said(state.question)],
  action: (state, flow, words) => [
    state.action === '' ? remark(words.noAction) : said(actionLabel(flow, state.action)),
    ...(state.requireConfirmed ? [remark(words.whenConfirmed)] : []),
  ],
  set: (state, _flow, words) => [
    ...state.assign.map(({ to, value }) => said(words.sets(asStore(to), valueInWords(value, words)))),
    ...(state.clear.length > 0 ? [said(words.clears(state.clear.map(asStore).join(', ')))] : []),
  ],
  subflow: (state, _flow, words) => [
    state.flow === '' ? remark(words.noFlow) : said(words.runsFlow(nameInWords(state.flow))),
    ...(typeof state.version === 'number' ? [remark(words.version(state.version))] : []),
  ],
  handoff: (state, _flow, words) => [
    said(state.message),
    ...(state.queue ? [remark(words.handoffTo(state.queue))] : []),
  ],
  end: (state, _flow, words) => [
    said(state.message),
    ...(state.outcome === 'cancelled' ? [remark(words.cancelled)] : []),
  ],
} satisfies { [Kind in StateKind]: Writer<Kind> };

/** The writer of a kind, for a caller that does not know which it is. */
function writerOf<Kind extends StateKind>(kind: Kind): Writer<Kind> {
  return writers[kind] as unknown as Writer<Kind>;
}

/** What a card says of its state, in full, empty texts left out. */
export function stateTexts(document: StateDocument, flow: FlowDocument, words: PictureWords): Paragraph[] {
  const state = resolveState(document);
  const texts = writerOf(state.kind)(state, flow, words).filter(({ text }) => text.trim() !== '');
  return state.maxVisits === undefined ? texts : [...texts, remark(words.maxVisits(state.maxVisits))];
}
