import type { StateKind } from '../src/kinds/registry.ts';
import type { ConditionKind } from '../src/schema/condition.ts';

type Part = { readonly title: string; readonly description: string };

/** Titles and descriptions of the parts of a document, as the published JSON Schema gives them. */
export const partWords = {
  flow: {
    title: 'Turnwise flow',
    description:
      'A conversation: its states, the slots it fills, the actions it calls and the listeners that are always on. Fields left out have their default; unknown fields are kept.',
  },
  name: {
    title: 'Name',
    description:
      'snake_case: small letters, digits and _, starting with a letter, at most 64 characters. Not data, memory, constructor or prototype.',
  },
  target: {
    title: 'Target',
    description:
      'Where an exit leads: the name of a state. Empty means not decided yet, which cannot be published.',
  },
  slot: { title: 'Slot', description: 'One piece of information a conversation collects.' },
  state: {
    title: 'State',
    description: 'One step of the conversation. The kind says what it does.',
  },
  jsonValue: { title: 'JSON value', description: 'Anything JSON can hold.' },
  rule: {
    title: 'Rule',
    description: "A check on a slot's value; `message` is what a user reads when it fails.",
  },
  format: { title: 'Format', description: "How a value reads in replies, in the flow's language." },
  branch: {
    title: 'Branch',
    description:
      'One way out of a state. List order is priority: the first branch whose condition holds wins.',
  },
  condition: {
    title: 'Condition',
    description: 'What a branch asks of the message, the slots and the data.',
  },
  action: { title: 'Action', description: 'Something a flow can call, with its named outcomes.' },
  listener: {
    title: 'Listener',
    description:
      'Something that is listened for in every state. Built-in kinds work without being listed; listing one changes it.',
  },
  listenerOverride: {
    title: 'Listener override',
    description: 'What one state does differently: switches a listener off, or answers in its own way.',
  },
  retry: {
    title: 'Retry',
    description:
      'How often a question is asked again after an invalid or unclear answer, and what happens then.',
  },
  settings: { title: 'Settings', description: 'Rules for the whole flow.' },
  position: { title: 'Position', description: 'A place on the canvas, in pixels at 100 %.' },
  note: { title: 'Note', description: 'A note on the canvas. Users never see it.' },
  frame: {
    title: 'Frame',
    description:
      'A titled box on the canvas, drawn behind the states that stand in it. Users never see it. A state stands in a frame when the middle of its head does.',
  },
} satisfies Record<string, Part>;

export const stateWords: Readonly<Record<StateKind, Part>> = {
  say: { title: 'Say', description: 'Sends a message and goes on.' },
  ask: {
    title: 'Ask',
    description: 'Asks and waits. With a slot it fills it; without one it listens and branches on the reply.',
  },
  form: { title: 'Form', description: 'Collects several slots, one question at a time.' },
  confirm: { title: 'Confirm', description: 'Reads the slots back and takes yes, no or a correction.' },
  reply: { title: 'AI reply', description: 'The AI words one message; where it leads is decided by rules.' },
  decide: { title: 'Decide', description: 'Chooses the way by rules: no message, no wait.' },
  action: { title: 'Action', description: 'Calls something and branches on a named outcome.' },
  choose: {
    title: 'AI choice',
    description: 'The AI picks the next state from a list; never on a critical path.',
  },
  set: { title: 'Set', description: 'Sets or clears slots and data.' },
  subflow: { title: 'Sub-flow', description: 'Runs another flow, then comes back.' },
  handoff: { title: 'Hand off', description: 'A person takes over.' },
  end: { title: 'End', description: 'Closes the conversation.' },
};

export const conditionWords: Readonly<Record<ConditionKind, string>> = {
  any: 'Any answer.',
  keyword: 'The message says one of the words: whole words, not negated.',
  regex: 'The message fits a pattern (RE2 syntax: no look-around, no back-references).',
  affirmation: 'The message says yes, no, or that the user is not sure.',
  intent: "The message means an intent declared in a listener or in the state's `intents`.",
  sentiment: 'The message sounds negative, neutral or positive. Never on a critical branch.',
  slot: 'A slot compares with a value.',
  data: 'Something an action returned compares with a value.',
  visits: 'How often a state was visited compares with a number.',
  memory: 'What is remembered of the user compares with a value.',
  ai: 'The AI answers the question about the message with `target`. Never on a critical branch.',
  all: 'Every condition holds.',
  any_of: 'At least one condition holds.',
  not: 'The condition does not hold.',
};

/** Field by field, by the definition it stands in; `state.` are the fields every state has. */
export const fieldWords: Readonly<Record<string, string>> = {
  'flow.id': 'As it stands in addresses.',
  'flow.language': 'A BCP 47 code such as en or de-AT.',
  'flow.start': 'The state a conversation starts in.',
  'flow.slots': 'By name, in asking order.',
  'flow.states': 'By name.',
  'flow.actions': 'What the flow can call, by name.',
  'flow.listeners': 'What is listened for in every state: cancel, help, questions, ...',
  'flow.layout': 'Where each state stands on the canvas. Not a part of the conversation.',
  'flow.frames': 'Titled boxes on the canvas, from back to front. Not a part of the conversation.',
  'state.label': 'What authors call the state.',
  'state.note': 'For authors only; users never see it.',
  'state.maxVisits': "How often the state may be entered; else the settings' `maxVisits`.",
  'state.listeners': "What this state does differently from the flow's listeners.",
  'state.branches': 'In order of priority.',
  'state.otherwise': 'Taken when no branch holds.',
  'state.retry': 'What happens after too many invalid or unclear answers.',
  'state.critical': 'Critical: may not depend on the AI or on sentiment.',
  'state_say.messages': 'Variants of one message, used in turn.',
  'state_ask.prompt': "The question; empty with a slot means the slot's own prompt.",
  'state_ask.reprompts': 'Said instead of the prompt at the second, third, ... attempt.',
  'state_ask.slot': 'The slot the answer fills; without one the state branches on the reply.',
  'state_ask.next': 'Taken when there are no branches.',
  'state_ask.unclear': 'Said after an ambiguous answer.',
  'state_ask.skippable': 'The user may go on without answering.',
  'state_ask.back': 'Where "back" leads; empty means the question before.',
  'state_form.slots': 'Asked one at a time, in this order; several may be answered in one message.',
  'state_form.acknowledge': 'Say in one sentence what was understood.',
  'state_confirm.slots':
    'What is read back and marked confirmed; empty means the slots the question names, else every filled slot.',
  'state_confirm.clearOnNo': 'Slots emptied when the answer is no.',
  'state_reply.instructions': 'What the AI is asked to write.',
  'state_reply.fallback': 'What is said without an AI.',
  'state_reply.wait': "Wait for the user's answer before going on.",
  'state_action.input': 'Input name -> value, e.g. { "order_number": "{order_number}" }.',
  'state_action.save': 'Slot or data.path -> place in what came back, e.g. { "amount": "order.amount" }.',
  'state_action.outcomes': 'Outcome name -> state.',
  'state_action.failed': 'When the call fails or takes too long.',
  'state_action.waiting': 'Said while it runs.',
  'state_action.requireConfirmed': 'Runs only when every slot it reads has been confirmed by the user.',
  'state_choose.options': 'The only places the AI may choose from.',
  'state_set.assign': '`to` is a slot or data.path.',
  'state_subflow.in': 'Slot of the other flow -> value from here.',
  'state_subflow.out': 'Slot or data.path here -> value from the other flow.',
  'state_subflow.returned': 'How the other flow ended -> state here.',
  'state_handoff.queue': 'Who is to take over.',
  'state_handoff.summary': 'Told to the person; empty means a summary written from the slots.',
  'slot.required': 'Optional slots are asked only by their own state.',
  'slot.prompt': 'What a form asks; an ask state may override it.',
  'slot.choices': 'For the type choice.',
  'slot.message': 'Said when a value fails.',
  'slot.extract': 'May be filled from any message, not only when asked.',
  'slot.confirm': 'Ask back before accepting.',
  'slot.remember': "Prefill from, and save to, the user's memory.",
  'slot.sensitive': 'Masked in transcripts, logs and exports; never remembered.',
  'slot.shareWithAi': 'Lets a sensitive value be sent to the AI.',
  'slot.default': 'Taken when an exit says "take the default".',
  'branch.clear': 'Slots emptied when this branch is taken.',
  'branch.critical': 'A critical branch may not depend on the AI or on sentiment.',
  'action.inputs': 'Names of the inputs the action takes.',
  'action.samples': 'What a trial answers with: the first sample whose `when` fields equal the input.',
  'listener.examples': 'Phrasings that set it off, besides the built-in ones.',
  'listener.to': 'Where the conversation goes; empty means it stays.',
  'listener.return': 'Come back to the pending question afterwards.',
  'listener.minutes': 'For silence: minutes without a message.',
  'retry.limit': "How many attempts; else the settings' `retryLimit`.",
  'settings.historyWindow': 'How many of the last messages the AI sees.',
  'settings.timeZone': 'IANA zone used when a conversation brings none.',
};
