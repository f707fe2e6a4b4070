import { exitsOf, type FlowDocument, type StateDocument } from '@turnwise/flow';

/** What the guide looks at to see how far its reader has come. */
export type Progress = {
  readonly flow: FlowDocument;
  /** Somebody has answered in Try it. */
  readonly hasTalked: boolean;
  readonly isPublished: boolean;
};

export const guideStepIds = ['question', 'words', 'slot', 'decision', 'endings', 'talk', 'publish'] as const;
export type GuideStepId = (typeof guideStepIds)[number];

type Ask = Extract<StateDocument, { kind: 'ask' }>;

const isWritten = (text: string | undefined): boolean => (text ?? '').trim() !== '';

const asks = ({ states }: FlowDocument): Ask[] =>
  Object.values(states).filter((state): state is Ask => state.kind === 'ask');

const stateAt = ({ states }: FlowDocument, name: string): StateDocument | undefined =>
  Object.hasOwn(states, name) ? states[name] : undefined;

/** Decisions that a question leads to and that have a way out of their own. */
const decisions = (flow: FlowDocument): StateDocument[] =>
  asks(flow)
    .flatMap((ask) => exitsOf(ask))
    .map(({ to }) => stateAt(flow, to))
    .filter((state) => state?.kind === 'decide' && (state.branches ?? []).length > 0)
    .flatMap((state) => state ?? []);

/** A state that tells the customer something: words of its own, or a question. */
function speaks(state: StateDocument | undefined): boolean {
  switch (state?.kind) {
    case 'say':
      return (state.messages ?? []).some(isWritten);
    case 'end':
    case 'handoff':
      return isWritten(state.message);
    case 'ask':
    case 'confirm':
      return isWritten(state.prompt);
    default:
      return state !== undefined;
  }
}

const isDone: Readonly<Record<GuideStepId, (progress: Progress) => boolean>> = {
  question: ({ flow }) => asks(flow).length > 0,
  words: ({ flow }) => asks(flow).some((ask) => isWritten(ask.prompt)),
  slot: ({ flow }) => asks(flow).some((ask) => isWritten(ask.slot)),
  decision: ({ flow }) => decisions(flow).length > 0,
  endings: ({ flow }) =>
    decisions(flow).some((decision) => exitsOf(decision).every(({ to }) => speaks(stateAt(flow, to)))),
  talk: ({ hasTalked }) => hasTalked,
  publish: ({ isPublished }) => isPublished,
};

/** The steps that are done, by what is drawn and has happened: in whatever order, and however it was done. */
export const stepsDone = (progress: Progress): GuideStepId[] =>
  guideStepIds.filter((step) => isDone[step](progress));
