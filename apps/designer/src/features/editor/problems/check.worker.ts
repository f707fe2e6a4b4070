import { checkFlow, type Problem } from '@turnwise/checker';
import type { FlowDocument } from '@turnwise/flow';

export type CheckRequest = { readonly round: number; readonly flow: FlowDocument };
export type CheckReply = { readonly round: number; readonly problems: readonly Problem[] };

/** Checks large flows without holding up the screen. */
self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const reply: CheckReply = { round: data.round, problems: checkFlow(data.flow) };
  self.postMessage(reply);
});
