import { translated } from '../../language/translated.ts';

/** What the chat page says, in English. */
export const chatMessages = translated('chat', {
  title: (flow: string) => `Chat with ${flow}`,
  back: 'To the flow',
  version: (number: number) => `Version ${number}`,
  versionTip:
    'Published, and answered by the server: actions are really called, and what is said is kept under Conversations.',
  restart: 'Start again',
  conversation: 'The conversation',
  inputLabel: 'Your message',
  placeholder: 'Write a message',
  answering: 'An answer is on its way',
  fresh: 'A new conversation',
  ended: 'This conversation is over. The next message starts a new one.',
  handedOff:
    'From here on it is for a person, who answers elsewhere. The next message here starts a new conversation.',
  newer: (version: number) => `Version ${version} has been published since. Start again to talk to it.`,
  notSent: 'Not sent yet:',
  retry: 'Try again',
  loading: 'Loading the flow…',
  unpublishedTitle: (flow: string) => `“${flow}” is not published yet`,
  unpublishedText:
    'Here you talk to a flow as its users do, and they talk to published versions. Until then, Try it answers in the editor.',
  toFlow: 'Open the flow',
  gone: 'This flow is not here any more',
  toFlows: 'Go to your flows',
});
