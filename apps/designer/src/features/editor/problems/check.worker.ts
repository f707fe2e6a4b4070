import { type CheckContext, type CheckTexts, checkFlow, type Problem } from '@turnwise/checker';
import type { FlowDocument } from '@turnwise/flow';
import type { Language } from '../../../language/language.ts';
import { offeredOnce } from './offered-once.ts';

export type CheckRequest = {
  readonly round: number;
  readonly flow: FlowDocument;
  readonly language: Language;
  /** Names by id. */
  readonly unpublishedFlows: Readonly<Record<string, string>>;
};
export type CheckReply = { readonly round: number; readonly problems: readonly Problem[] };

/** Texts hold functions, which cannot be sent here: they are loaded by their language. English is the checker's own. */
const texts: Readonly<Record<Exclude<Language, 'en'>, () => Promise<CheckTexts>>> = {
  de: () => import('./checker-texts.de.ts').then(({ checkerGerman }) => checkerGerman),
};

const contexts: Partial<Record<Language, Promise<CheckContext>>> = {};

async function loadContext(language: Language): Promise<CheckContext> {
  if (language === 'en') return {};
  try {
    return { texts: await texts[language]() };
  } catch {
    return {};
  }
}

/** Checks large flows without holding up the screen. */
self.addEventListener('message', async ({ data }: MessageEvent<CheckRequest>) => {
  contexts[data.language] ??= loadContext(data.language);
  const reply: CheckReply = {
    round: data.round,
    problems: offeredOnce(
      checkFlow(data.flow, { ...(await contexts[data.language]), unpublishedFlows: data.unpublishedFlows }),
    ),
  };
  self.postMessage(reply);
});
