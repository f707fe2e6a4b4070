import { englishPhrases, type StateKind } from '@turnwise/flow';

/** What pictures and printed pages say besides the flow's own texts, in English. */
export const englishPictureWords = {
  /** What ways out are called that their author gave no name. */
  phrases: englishPhrases,
  kinds: {
    say: 'Say',
    ask: 'Ask',
    form: 'Form',
    confirm: 'Confirm',
    reply: 'AI reply',
    decide: 'Decide',
    choose: 'AI choice',
    action: 'Action',
    set: 'Set',
    subflow: 'Sub-flow',
    handoff: 'Hand off',
    end: 'End',
  } satisfies Record<StateKind, string>,
  start: 'Start',
  leadsNowhere: 'leads nowhere',
  empty: 'This flow has no states yet.',
  answerInto: (slot: string) => `The answer goes into ${slot}`,
  asksFor: (slots: string) => `Asks for ${slots}`,
  readsBack: (slots: string) => `Reads back ${slots}`,
  readsBackAll: 'Reads back everything it knows',
  quickReplies: (replies: string) => `Quick replies: ${replies}`,
  or: (text: string) => `or: ${text}`,
  tries: (limit: number) => (limit === 1 ? '1 try' : `${limit} tries`),
  thenPerson: 'then a person takes over',
  thenState: 'then it goes on elsewhere',
  thenDefault: 'then the usual value',
  thenAi: 'then the AI reads it',
  thenCancel: 'then it is cancelled',
  noAction: 'No action chosen yet',
  whenConfirmed: 'Only once confirmed',
  sets: (slot: string, value: string) => `${slot} becomes ${value}`,
  clears: (slots: string) => `Forgets ${slots}`,
  runsFlow: (flow: string) => `Runs “${flow}”, then comes back`,
  version: (version: number) => `Version ${version}`,
  noFlow: 'No flow chosen yet',
  handoffTo: (queue: string) => `To ${queue}`,
  cancelled: 'Ends as cancelled',
  waits: 'Then waits for the answer',
  maxVisits: (visits: number) => `At most ${visits} times in one conversation`,

  page: (page: number, of: number) => `Page ${page} of ${of}`,
  onPage: (page: number) => `page ${page}`,
  fromPages: (pages: readonly number[]) => `from page ${pages.join(', ')}`,
  statesOnPages: (states: number, pages: number) =>
    `${states === 1 ? '1 state' : `${states} states`} on ${pages === 1 ? '1 page' : `${pages} pages`}. The numbers are those of the pages.`,
  outline: 'Outline',
};

/** The same in any language. */
export type PictureWords = typeof englishPictureWords;
