import { translated } from '../../../language/translated.ts';
import { messages as panelMessages } from '../panels/messages.ts';

/** What the panels of the kinds say. */
export const messages = translated('kindPanels', {
  ...panelMessages,

  // Say
  sayTitle: 'What it says',
  sayMessage: 'Message',
  sayPlaceholder: 'Welcome! I can help with orders and refunds.',
  sayVariants: 'Several wordings take turns, so that it does not repeat itself.',

  // Ask
  askPrompt: 'What it asks',
  askPlaceholder: 'What is the order number?',
  askPromptFromSlot: 'Empty: it asks in the slot’s own words.',
  askSlot: 'The answer goes into',
  askSlotNone: 'no slot: it only listens',
  askSlotHint: 'Choose a slot to keep the answer. Without one, branches decide by what was said.',
  quickReplies: 'Quick replies',
  quickRepliesHint: 'Answers one can tap. Anything else can still be written.',
  quickRepliesPlaceholder: 'Type one and press Enter',
  quickRepliesFromChoices: 'Use the slot’s choices',
  askNoBranches: 'No branches: every answer goes the same way.',

  // Form
  formSlots: 'What it collects',
  formHint: 'One question at a time, in this order. What is known already is not asked.',
  formAdd: 'Add a slot to ask for',
  formRemove: (slot: string) => `Do not ask for ${slot} here`,
  acknowledge: 'Say what was understood',
  acknowledgeHint: '“Thanks, I have your name and email.”',

  // Confirm
  confirmPrompt: 'What it asks',
  confirmPlaceholder: 'Empty: a summary is written from the slots',
  confirmSlots: 'What is read back and confirmed',
  confirmAll: 'Everything known so far. Choose slots to confirm only those.',
  confirmNamed: (slots: string) =>
    `What your question names: ${slots}. Anything else stays unconfirmed; choose slots to say it yourself.`,
  confirmUnnamed:
    'Your question names no slot: a “yes” counts for everything known so far. Put slots into it, or choose them here.',
  confirmAdd: 'Add a slot to confirm',
  confirmRemove: (slot: string) => `Do not confirm ${slot} here`,
  clearOnNo: 'On “no”, forget',
  clearAdd: 'Add a slot to forget',
  clearRemove: (slot: string) => `Keep ${slot}`,
  clearNone: 'Nothing is forgotten. Choose slots to ask for again.',

  // Decide
  critical: 'Critical decision',
  criticalHint: 'Money or a promise hangs on it: only rules may decide, neither AI nor mood.',
  decideEmpty: 'Add a branch: a rule, and where it leads.',

  // Action
  actionWhich: 'What it does',
  actionWaiting: 'What it says meanwhile',
  actionWaitingPlaceholder: 'One moment, I’m looking that up.',
  actionInputs: 'What it is given',
  actionInputsNone: 'This action needs nothing.',
  actionGive: (input: string) => `Give “${input}”`,
  actionSave: 'What is kept of the answer',
  actionSaveHint: 'So that messages and rules can use it afterwards.',
  put: 'Put',
  intoSlot: 'from the answer into',
  addSave: 'Keep something',
  saveFrom: 'What to keep from the answer',
  saveTo: 'Where to keep it',
  saveHalf: 'Nothing is kept until you choose where.',
  saveRemove: (what: string) => `Do not keep “${what}”`,
  requireConfirmed: 'Only with confirmed answers',
  requireConfirmedHint: 'Runs only when everything it is given has been confirmed by the user.',
  actionCritical: 'Critical',
  actionCriticalHint: 'Money or a promise hangs on it: only rules may lead here.',

  // Reply
  instructions: 'What the AI is to write',
  instructionsPlaceholder: 'Explain our return policy in two friendly sentences.',
  fallback: 'What is said without AI',
  fallbackHint: 'Every flow works without AI too, so this is always needed.',
  fallbackPlaceholder: 'You can return anything within 30 days.',
  wait: 'Wait for an answer',
  waitHint: 'Then branches decide by what was said.',

  // Choose
  chooseQuestion: 'What the AI is to find out',
  choosePlaceholder: 'Is this about billing, delivery or something else?',
  options: 'The ways it may choose',
  optionsHint: 'It can choose nothing else.',
  option: (n: number) => `Option ${n}`,
  optionLabel: 'Name',
  optionDescription: 'When it fits',
  optionDescriptionPlaceholder: 'Invoices, payments, refunds',
  addOption: 'Add an option',
  removeOption: (label: string) => `Remove the option “${label}”`,
  optionGo: (label: string) => `For “${label}”, go to`,
  goTo: 'go to',
  chooseCritical: 'The AI decides here. Where money or a promise hangs on it, use Decide.',

  // Set
  assign: 'What it sets',
  assignSet: 'Set',
  assignTo: 'to',
  assignTarget: 'What is set',
  assignAdd: 'Set a slot',
  assignRemove: (what: string) => `Do not set ${what}`,
  assignEmpty: 'Nothing yet.',
  assignValue: (what: string) => `Value of ${what}`,
  clear: 'What it forgets',
  clearEmpty: 'Nothing yet.',
  clearAddOne: 'Forget a slot',
  newData: (path: string) => `Keep as “${path}”`,
  dataGroup: 'Kept besides the slots',

  // Sub-flow
  subflowWhich: 'Which flow',
  chooseFlow: 'Choose a flow',
  findFlow: 'Find a flow',
  noFlow: 'No flow is called that.',
  noFlows: 'There is no other flow yet.',
  flowUnknown: 'The list of flows could not be loaded. Type the flow’s id instead.',
  flowId: 'The flow’s id',
  version: 'Which version',
  versionPublished: 'Always the published one',
  versionFixed: 'Always the same one',
  versionNumber: 'Version',
  versionOf: (number: number | string) => `Version ${number}`,
  versionMissing: 'There is no such version: the published one runs instead.',
  findVersion: 'Find a version…',
  noVersion: 'There is no such version.',
  inTitle: 'What it is told',
  inHint: 'The other flow sees only this.',
  inGive: 'Give',
  inAs: 'as',
  inAdd: 'Tell it something',
  inRemove: (what: string) => `Do not tell it ${what}`,
  inTarget: 'The slot of the other flow',
  outTitle: 'What it brings back',
  outHint: 'Nothing else comes back.',
  outTake: 'Take',
  outInto: 'into',
  outAdd: 'Bring something back',
  outRemove: (what: string) => `Do not bring back ${what}`,
  outNotYet: 'Not brought back yet: choose where it goes.',
  outSource: 'The slot of the other flow',
  outTarget: 'Where it goes here',
  outcomes: 'How it can end',
  outcomesHint: 'Besides done and cancelled: names the other flow’s endings give.',
  outcomesPlaceholder: 'not found, too late, …',
  otherSlot: 'its slot…',
  badName: (text: string) => `“${text}” cannot be a name: use letters and digits, starting with a letter.`,

  // Hand off
  handoffMessage: 'What it says',
  handoffPlaceholder: 'I’ll pass you to a colleague who can help.',
  queue: 'Who takes over',
  queueHint: 'A team or an address, in your own words.',
  queuePlaceholder: 'Billing team',
  summary: 'What the person is told',
  summaryHint: 'Empty: a summary written from the slots.',
  teamTold: (host: string) =>
    `Once published, ${host} is told of whoever waits here. They stand under Conversations, too.`,
  nobodyTold:
    'Whoever waits here stands under Conversations. Nobody is told of them: those who run this Turnwise can give it an address that is.',

  // End
  endMessage: 'What it says',
  endPlaceholder: 'All done. Have a good day!',
  endHint: 'Empty: the closing words of the flow’s settings.',
  outcome: 'How the conversation ends',
  completed: 'Done',
  cancelled: 'Cancelled',
});
