import { type OpenedDraft, openDraft } from './open-draft.ts';

type Opening = { readonly flowId: string; readonly draft: Promise<OpenedDraft>; opened?: OpenedDraft };

/** There is at most one: the flow of the address at which the page began. */
let ahead: Opening | null = null;

/** Begins to open a draft before anything is drawn that would ask for it. */
export async function openAhead(flowId: string): Promise<void> {
  const opening: Opening = { flowId, draft: openDraft(flowId) };
  ahead = opening;
  opening.opened = await opening.draft;
}

/** The draft that was opened ahead, if it is there. */
export const openedAhead = (flowId: string): OpenedDraft | undefined =>
  ahead?.flowId === flowId ? ahead.opened : undefined;

/** To be called by the first who shows it: later it would be an old one. */
export function forgetOpened(): void {
  ahead = null;
}

/** Opens a draft, or waits for it where that was begun ahead. */
export function continueOpening(flowId: string, signal: AbortSignal): Promise<OpenedDraft> {
  const begun = ahead?.flowId === flowId ? ahead.draft : null;
  ahead = null;
  return begun ?? openDraft(flowId, signal);
}
