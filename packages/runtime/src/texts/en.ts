import type { Slot } from '@turnwise/flow';
import { listWords } from './list-words.ts';
import { pick } from './pick.ts';
import type { Item, Texts, Topic } from './texts.ts';

const lowerFirst = (text: string): string => {
  if (/^I\b/.test(text)) return text;
  const [first = '', second = ''] = text;
  // "VAT number" and "IBAN" keep their capitals.
  return second !== '' && second === second.toUpperCase() && /\p{L}/u.test(second)
    ? text
    : first.toLowerCase() + text.slice(1);
};

/** "order number ORD-12345", "email sarah@example.com". */
const item = ({ label, value }: Item): string => `${lowerFirst(label)} ${value}`;
const items = (all: readonly Item[]): string => listWords(all.map(item), 'and');
const my = (all: readonly Item[]): string =>
  listWords(
    all.map((one) => `your ${item(one)}`),
    'and',
  );
const the = (topic: Topic): string => (topic.isWord ? `the ${topic.name}` : 'this');
const your = (topic: Topic): string => (topic.isWord ? `your ${topic.name}` : 'what we were doing');
const a = (topic: Topic): string => {
  if (!topic.isWord) return `"${topic.name}"`;
  return `${/^[aeiou]/i.test(topic.name) ? 'an' : 'a'} ${topic.name}`;
};

/** First words a question keeps its meaning with when it stands after a colon. */
const questionStarts =
  /^(what|which|when|where|who|whom|whose|how|why|is|are|do|does|did|can|could|would|will|shall|should|may|might|have|has|and|at|on|in|for|to|by|please|tell|give|let|choose|pick|enter)\b/i;

const kindInvalid: Record<Slot['type'], string> = {
  text: 'I did not quite get that.',
  name: 'I did not catch the name.',
  integer: 'That should be a whole number, such as 3.',
  number: 'That should be a number, such as 12.50.',
  boolean: 'A yes or a no is all I need.',
  date: 'I could not read that as a date. "Next Friday" or "12 May" would do.',
  time: 'I could not read that as a time. "3 pm" or "15:30" would do.',
  email: 'That does not look like an email address. It should be like name@example.com.',
  phone: 'That does not look like a phone number. Could you give it with its area code?',
  choice: 'That is not one of the options.',
};

export const en: Texts = {
  yes: 'Yes',
  no: 'No',
  onlyThis: 'Only this part',
  everything: 'Everything',
  notGiven: 'not given',

  list: (words, joint) => listWords(words, joint),
  topic: (name) =>
    /^[A-Za-z]+$/.test(name) ? { name: lowerFirst(name), isWord: true } : { name, isWord: false },

  acknowledge(all, name, turn) {
    const thanks = name ? `, ${name}` : '';
    if (all.length === 0)
      return pick([`Thanks${thanks}.`, `Thank you${thanks}.`, `Got it, thanks${thanks}.`], turn);
    if (all.length === 1 && !name) {
      return pick(
        [`Thanks, I have the ${items(all)}.`, `Got it: ${items(all)}.`, `Noted, ${items(all)}.`],
        turn,
      );
    }
    return pick(
      [
        `Thanks${thanks}: I have your ${items(all)}.`,
        `Thank you${thanks}. I noted your ${items(all)}.`,
        `Great${thanks}, I have got your ${items(all)}.`,
      ],
      turn,
    );
  },
  corrected: (now, before, turn) =>
    pick(
      [
        `I changed the ${lowerFirst(now.label)} from ${before} to ${now.value}.`,
        `All right, the ${lowerFirst(now.label)} is now ${now.value} instead of ${before}.`,
        `No problem: ${lowerFirst(now.label)} ${now.value}, not ${before}.`,
      ],
      turn,
    ),
  correctionOffer: (now, before) =>
    `I have ${before} as the ${lowerFirst(now.label)}. Shall I change it to ${now.value}?`,
  keptAsItWas: (now) => `All right, the ${item(now)} stays.`,
  slotChange: (label, question) => `Sure, let's change the ${lowerFirst(label)}. ${question}`,
  confirmValue: (now, turn) =>
    pick(
      [
        `I have ${now.value} as the ${lowerFirst(now.label)}. Is that right?`,
        `The ${lowerFirst(now.label)} is ${now.value}, correct?`,
      ],
      turn,
    ),
  summary: (all, turn) =>
    all.length === 0
      ? 'Shall I go ahead?'
      : pick(
          [`Let me check: ${items(all)}. Is that right?`, `So that's ${items(all)}. Is that correct?`],
          turn,
        ),
  confirmBeforeAction: (all) => `Before I go on, please check: ${items(all)}. Is that right?`,
  missingForConfirm: (label, question) => `Before that, I still need the ${lowerFirst(label)}. ${question}`,
  known: (now, turn) =>
    pick(
      [
        `The ${lowerFirst(now.label)} is ${now.value}.`,
        `I have ${now.value} as the ${lowerFirst(now.label)}.`,
      ],
      turn,
    ),
  askFor: (label) => `What is the ${lowerFirst(label)}?`,

  invalid(slot, _label, turn) {
    const text = kindInvalid[slot.type];
    return turn % 2 === 0 ? text : `Sorry, ${lowerFirst(text)}`;
  },
  invalidMention: (label, words) => `I could not use "${words}" as the ${lowerFirst(label)}.`,
  notSure: (label, turn) =>
    pick(
      [
        `I was not sure about the ${lowerFirst(label)}.`,
        `The ${lowerFirst(label)} could be read in two ways.`,
      ],
      turn,
    ),
  unclearYesNo: (question, turn) =>
    pick(
      [`Just to be sure, is that a yes or a no? ${question}`, `I need a clear yes or no here. ${question}`],
      turn,
    ),
  unclearOptions: (options, turn) =>
    pick(
      [
        `Would that be ${listWords(options, 'or')}?`,
        `Which comes closest: ${listWords(options, 'or')}?`,
        `It can be ${listWords(options, 'or')}. Which one is it?`,
      ],
      turn,
    ),
  unclear: (question, turn) =>
    pick([`I am not sure I understood. ${question}`, `Could you say that another way? ${question}`], turn),
  offTopic: (turn) =>
    pick(
      [
        'That is something I cannot answer here, sorry.',
        'Good question, but I do not know that one, I am afraid.',
        'I am sorry, I have no answer to that.',
      ],
      turn,
    ),
  greeting: (turn) => pick(['Hello!', 'Hi there!'], turn),
  welcome: (turn) => pick(["You're welcome!", 'My pleasure!'], turn),
  goingBack: (topic, question, turn) =>
    pick(
      [
        `Going back to ${your(topic)}: ${question}`,
        `Back to ${your(topic)}: ${question}`,
        `Now, about ${your(topic)}: ${question}`,
      ],
      turn,
    ),
  tooLong: (turn) =>
    pick(
      [
        'That is more than I can read at once. Could you put it in a few sentences?',
        'That was too long for me to read. A sentence or two is plenty.',
      ],
      turn,
    ),
  busy: (turn) =>
    pick(
      [
        'One moment, I am still looking that up.',
        'Just a second, I am still on it.',
        'Still working on it, one moment.',
      ],
      turn,
    ),

  help: (canSkip) =>
    `You can answer in your own words, and give several things at once. Say "back" to change the last answer, ${canSkip ? '"skip" to leave this one out, ' : ''}"cancel" to stop, or ask for a person at any time.`,
  cannotGoBack: (turn) =>
    pick(['This is the first question already.', 'There is nothing before this question.'], turn),
  cannotUndo: (done) => `I cannot go back behind that: "${done}" is done already.`,
  alreadyDone: (done) => `"${done}" is done already and stays as it is.`,
  cannotSkip: (label, turn) =>
    label === null
      ? pick(['I do need an answer here to go on.', 'I cannot leave this one out, sorry.'], turn)
      : pick(
          [
            `I do need the ${lowerFirst(label)} to go on.`,
            `I cannot leave out the ${lowerFirst(label)}, sorry.`,
          ],
          turn,
        ),
  skipped: (turn) => pick(['All right, we leave that out.', "No problem, let's skip that."], turn),
  restarted: (turn) => pick(["All right, let's start again.", 'Sure, from the beginning.'], turn),

  cancelOffer: (topic) => `Shall I stop ${the(topic)}?`,
  cancelWhich: (inner, outer) =>
    `Shall I stop only ${inner.isWord ? `the ${inner.name}` : `"${inner.name}"`}, or everything (${outer.name})?`,
  cancelled: (topic) =>
    topic.isWord ? `All right, I have stopped the ${topic.name}.` : 'All right, I have stopped here.',
  cancelledInner: (inner) =>
    inner.isWord ? `All right, we leave the ${inner.name}.` : `All right, we leave "${inner.name}".`,
  goOn: (turn) => pick(["Good, let's go on.", 'Fine, we carry on.'], turn),

  handoff: () => 'I am passing you to a person, who will have everything you told me.',
  handoffAfterRetries: () =>
    'I am sorry that this is not working out. I am passing you to a person, who will have everything you told me.',
  handoffSummary: (flow, all) =>
    all.length === 0 ? `${flow}.` : `${flow}. ${all.map((one) => `${one.label}: ${one.value}`).join('. ')}.`,
  stuck: () => 'I am sorry, I cannot go on from here.',
  trouble: () => 'I am sorry, something went wrong on our side.',
  defaultTaken: (now) => `I will go with ${now.value} as the ${lowerFirst(now.label)} for now.`,
  unconfirmedRefused: () => 'I have not done that, because it was not confirmed.',

  gapGreeting: (turn) =>
    pick(
      ['Welcome back, it has been a while.', 'Good to see you again.', 'Hello again, it has been a while.'],
      turn,
    ),
  resumeOffer(topic, telling) {
    const about = telling
      ? ` for ${item({ ...telling, label: telling.label.replace(/ number$/i, '') })}`
      : '';
    return `You were in the middle of ${a(topic)}${about}. Would you like to continue?`;
  },
  resumed: (turn) => pick(["Good, let's go on where we were.", "Great, let's continue."], turn),
  stillThere: () => 'Are you still there?',

  usesMemory: (all) => `I'll use ${my(all)}; just say if that has changed.`,
  fastTrackOffer: (all) => `Shall I use the usual, ${items(all)}? Just say no if it is different this time.`,
  fastTrackDeclined: () => 'All right, I will ask for everything this time.',
  sameAsLastTime: (all) => `The same as last time, then: ${items(all)}.`,
  noLastTime: () => 'I have nothing from last time, I am afraid.',

  clockQuestion: (text) => {
    if (/\bwhat time is it( now)?\s*([?.!,]|$)|\bwhat('s| is) the time( now)?\s*([?.!,]|$)/i.test(text))
      return 'time';
    return /\bwhat('s| is) (the date( today)?|today('s date)?)\s*([?.!,]|$)|\b(what|which) day is (it|today)\b/i.test(
      text,
    )
      ? 'date'
      : null;
  },
  timeIs: (time) => `It is ${time}.`,
  dateIs: (date) => `Today is ${date}.`,
  isGreeting: (text) =>
    /^\s*(hi|hello|hey|hi there|hello there|good (morning|afternoon|evening|day)|greetings)[\s!.,]*$/i.test(
      text,
    ),
  isThanks: (text) =>
    /^\s*(thanks|thank you|thx|many thanks|thanks a lot|thank you (so|very) much)[\s!.,]*$/i.test(text),
  afterColon: (question) => (questionStarts.test(question) ? lowerFirst(question) : question),
  meansOnlyThis: (text) => /\b(only|just) (this|that|it)\b|\bthis (part|one|bit)\b/i.test(text),
  meansEverything: (text) => /\b(everything|all|both|the whole|completely|entirely)\b/i.test(text),
};
