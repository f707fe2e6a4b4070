import type { Result } from '@turnwise/basics';

export type AddedFlow = { readonly id: string; readonly name: string };

/** The flows a Turnwise keeps, wherever they are reached. What fails comes back as a sentence. */
export type StoredFlows = {
  /** A flow's text; `version` is a number or `draft`. */
  exportFlow(id: string, version: string): Promise<Result<string, string>>;
  importFlow(text: string, name: string | undefined): Promise<Result<AddedFlow, string>>;
  /** Adds a template; the flows it runs come along. */
  addFromTemplate(templateId: string, name: string | undefined): Promise<Result<AddedFlow, string>>;
  close(): void;
};
