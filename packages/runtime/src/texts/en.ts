import { breaksRule } from './broken-rule.en.ts';
import { hearing } from './hearing.en.ts';
import { listWords } from './list-words.ts';
import { pick } from './pick.ts';
import type { Change, Texts } from './texts.ts';
import {
  a,
  afterColon,
  item,
  items,
  kindExample,
  kindInvalid,
  lines,
  lowerFirst,
  mostInLine,
  my,
  optionStarts,
  part,
  the,
} from './words.en.ts';

export const en: Texts = {
  ...hearing,
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
        all[0]?.isPlain
          ? [`Thanks, I noted ${items(all)}.`, `Got it: ${items(all)}.`, `Noted: ${items(all)}.`]
          : [`Thanks, I have the ${items(all)}.`, `Got it: ${items(all)}.`, `Noted, ${items(all)}.`],
        turn,
      );
    }
    return pick(
      [
        `Thanks${thanks}. I noted: ${items(all)}.`,
        `Thank you${thanks}. That helps: ${items(all)}.`,
        `Great${thanks}, I have this so far: ${items(all)}.`,
      ],
      turn,
    );
  },
  corrected(changes, turn) {
    const each = (words: (change: Change) => string): string => listWords(changes.map(words), 'and');
    return pick(
      [
        `I changed ${each(({ label, value, before }) => `the ${lowerFirst(label)} from ${before} to ${value}`)}.`,
        `All right, ${each((change) => `${item(change)} instead of ${change.before}`)}.`,
        `No problem: ${each((change) => `${item(change)}, not ${change.before}`)}.`,
      ],
      turn,
    );
  },
  correctionOffer: (now, before, turn) =>
    pick(
      [
        `I have ${before} as the ${lowerFirst(now.label)}. Shall I change it to ${now.value}?`,
        `The ${lowerFirst(now.label)} is ${before} so far. Should it be ${now.value} instead?`,
      ],
      turn,
    ),
  keptAsItWas: (now, turn) =>
    pick([`All right, the ${item(now)} stays.`, `Fine, we keep the ${item(now)}.`], turn),
  slotChange: (label, question, turn) =>
    pick(
      [
        `Sure, let's change the ${lowerFirst(label)}. ${question}`,
        `Of course, the ${lowerFirst(label)} can be changed. ${question}`,
      ],
      turn,
    ),
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
          all.length > mostInLine
            ? [
                `Let me check.\n${lines(all)}\nIs that right?`,
                `This is what I have.\n${lines(all)}\nIs that correct?`,
              ]
            : [`Let me check: ${items(all)}. Is that right?`, `So that's ${items(all)}. Is that correct?`],
          turn,
        ),
  confirmBeforeAction: (all, turn) =>
    pick(
      [
        `Before I go on, please check: ${items(all)}. Is that right?`,
        `I want to be sure before I do it: ${items(all)}. Is that correct?`,
      ],
      turn,
    ),
  missingForConfirm: (label, question, turn) =>
    pick(
      [
        `Before that, I still need the ${lowerFirst(label)}. ${question}`,
        `I only need the ${lowerFirst(label)} first. ${question}`,
      ],
      turn,
    ),
  restated: (all, turn) =>
    pick([`Yes, I have the ${items(all)}.`, `Right, ${items(all)}: that is what I noted.`], turn),
  whichToChange: (options, turn) =>
    pick(
      [
        `Which one do you mean: ${listWords(options.map(item), 'or')}?`,
        `Would that be ${listWords(options.map(item), 'or')}?`,
      ],
      turn,
    ),
  known: (now, turn) =>
    pick(
      [
        `The ${lowerFirst(now.label)} is ${now.value}.`,
        `I have ${now.value} as the ${lowerFirst(now.label)}.`,
      ],
      turn,
    ),
  whichDayOf: (month, turn) => pick([`Which day in ${month}?`, `And which day in ${month}?`], turn),
  askFor: (label, turn) =>
    pick([`What is the ${lowerFirst(label)}?`, `Could you tell me the ${lowerFirst(label)}?`], turn),

  invalid(slot, _label, turn) {
    const text = kindInvalid[slot.type];
    return turn % 2 === 0 ? text : `Sorry, ${lowerFirst(text)}`;
  },
  breaksRule,
  invalidMention: (label, words, turn) =>
    pick(
      [
        `I could not use "${words}" as the ${lowerFirst(label)}.`,
        `Sorry, I could not use "${words}" as the ${lowerFirst(label)}.`,
      ],
      turn,
    ),
  notSure: (label, options, turn) =>
    pick(
      [
        `For the ${lowerFirst(label)} I heard ${listWords(options, 'and')}.`,
        `You mentioned ${listWords(options, 'and')} for the ${lowerFirst(label)}.`,
      ],
      turn,
    ),
  unclearYesNo: (question, turn) =>
    pick(
      [`Just to be sure, is that a yes or a no? ${question}`, `I need a clear yes or no here. ${question}`],
      turn,
    ),
  unclearChange: (question, turn) =>
    pick(
      [
        `I did not get what that changes, so I left all as it is. ${question}`,
        `I am not sure what to change for that, so nothing is changed yet. ${question}`,
      ],
      turn,
    ),
  whichValue(options, turn) {
    const all = listWords(options, 'or');
    return pick(
      [`Would that be ${all}?`, `Which one do you mean: ${all}?`, `It can be ${all}. Which one is it?`],
      turn,
    );
  },
  unclearOptions(options, turn) {
    const all = listWords(
      options.map((option) => (optionStarts.test(option) ? lowerFirst(option) : option)),
      'or',
    );
    return pick(
      [`Would that be ${all}?`, `Which comes closest: ${all}?`, `It can be ${all}. Which one is it?`],
      turn,
    );
  },
  unclear: (question, turn) =>
    pick([`I am not sure I understood. ${question}`, `Could you say that another way? ${question}`], turn),
  onceMore: (turn) =>
    pick(
      ['Sorry, I still did not get it.', 'Sorry, let me try once more.', 'I am sorry, let me ask once more.'],
      turn,
    ),
  offTopic: (turn) =>
    pick(
      [
        'That is something I cannot answer here, sorry.',
        'Good question, but I do not know that one, I am afraid.',
        'I am sorry, I have no answer to that.',
      ],
      turn,
    ),
  greeting: (name, turn) =>
    pick(name === null ? ['Hello!', 'Hi there!'] : [`Hello, ${name}!`, `Nice to meet you, ${name}!`], turn),
  sympathy: (turn) => pick(['I am sorry to hear that.', 'That is annoying, I am sorry.'], turn),
  takeYourTime: (turn) => pick(['Sure, take your time.', 'No hurry, I am here.'], turn),
  sure: (turn) => pick(['Sure.', 'Of course.'], turn),
  farewell: (isOpen, turn) =>
    isOpen
      ? pick(
          [
            'Goodbye! Just write again when you want to go on.',
            'Bye for now! We can go on whenever you write again.',
          ],
          turn,
        )
      : pick(['Goodbye!', 'Bye, take care!'], turn),
  whoIAm: (turn) =>
    pick(
      [
        'I am the assistant of this chat, a program. A person can take over whenever you ask.',
        'You are writing with a program, the assistant of this chat. Just ask when you want a person.',
      ],
      turn,
    ),
  onlyThisLanguage: (turn) =>
    pick(['I can only read English here, sorry.', 'Sorry, English is all I can read here.'], turn),
  inOtherWords: (turn) => pick(['Let me put it another way.', 'I will say it differently.'], turn),
  example: (slot) => kindExample[slot.type],
  welcome: (turn) => pick(["You're welcome!", 'My pleasure!'], turn),
  goingBack(topic, question, turn) {
    const own = afterColon(question);
    if (own === null) {
      const back = topic.isWord
        ? [`Going back to your ${topic.name}.`, `Now, back to your ${topic.name}.`]
        : ['Now, back to my question.', 'Back to my question, then.'];
      return `${pick(back, turn)} ${question}`;
    }
    return topic.isWord
      ? pick(
          [
            `Going back to your ${topic.name}: ${own}`,
            `Back to your ${topic.name}: ${own}`,
            `Now, about your ${topic.name}: ${own}`,
          ],
          turn,
        )
      : pick([`Back to my question: ${own}`, `To come back to it: ${own}`], turn);
  },
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

  help: (canSkip, turn) =>
    pick(
      [
        `You can answer in your own words, and give several things at once. Say "back" to change the last answer, ${canSkip ? '"skip" to leave this one out, ' : ''}"cancel" to stop, or ask for a person at any time.`,
        `Just write as you would to a person. "back" takes you to the question before, ${canSkip ? '"skip" leaves this one out, ' : ''}"cancel" stops, and a person can take over whenever you ask.`,
      ],
      turn,
    ),
  cannotGoBack: (turn) =>
    pick(['This is the first question already.', 'There is nothing before this question.'], turn),
  cannotUndo: (turn) =>
    pick(
      [
        'I cannot go back behind what is done already.',
        'That is done already, so there is no way back behind it.',
      ],
      turn,
    ),
  alreadyDone: (turn) =>
    pick(
      [
        'That is done already, and I cannot change it here. A person can: just ask for one.',
        'I cannot change here what is done already. Ask for a person, who can.',
      ],
      turn,
    ),
  staysDone: (turn) =>
    pick(['What is done already stays as it is.', 'What we have done already stays as it is.'], turn),
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

  cancelOffer: (topic, turn) =>
    pick([`Shall I stop ${the(topic)}?`, `Do you want to stop ${the(topic)}?`], turn),
  cancelWhich: (inner, turn) =>
    pick(
      [
        `Shall I stop only ${part(inner)}, or everything?`,
        `Do you want to leave only ${part(inner)}, or everything?`,
      ],
      turn,
    ),
  cancelled: (isDone) =>
    isDone
      ? 'All right, I have stopped here.'
      : 'All right, I have stopped here. Nothing was sent or changed.',
  cancelledInner: (inner, turn) =>
    pick([`All right, we leave ${part(inner)}.`, `Fine, then we leave ${part(inner)} out.`], turn),
  goOn: (turn) => pick(["Good, let's go on.", 'Fine, we carry on.'], turn),

  handoff: () => 'I am passing you to a person, who will have everything you told me.',
  handoffAfterRetries: () =>
    'I am sorry that this is not working out. I am passing you to a person, who will have everything you told me.',
  handoffSummary: (flow, all) =>
    all.length === 0 ? `${flow}.` : `${flow}. ${all.map((one) => `${one.label}: ${one.value}`).join('. ')}.`,
  stuck: (turn) =>
    pick(['I am sorry, I cannot go on from here.', 'Sorry, this is as far as I get at the moment.'], turn),
  trouble: () => 'I am sorry, something went wrong on our side.',
  defaultTaken: (now, turn) =>
    pick(
      [
        `I will go with ${now.value} as the ${lowerFirst(now.label)} for now.`,
        `Let us say ${now.value} for the ${lowerFirst(now.label)} for now.`,
      ],
      turn,
    ),
  unconfirmedRefused: () => 'I have not done that, because it was not confirmed.',

  gapGreeting: (turn) =>
    pick(
      [
        'Welcome back, it has been a while.',
        'Good to see you again; it has been a while since you wrote.',
        'Hello again, it has been a while.',
      ],
      turn,
    ),
  resumeOffer(topic, telling, turn) {
    const about = telling
      ? ` for ${item({ ...telling, label: telling.label.replace(/ number$/i, '') })}`
      : '';
    return pick(
      [
        `You were in the middle of ${a(topic)}${about}. Would you like to continue?`,
        `We had begun ${a(topic)}${about}. Shall we go on with it?`,
      ],
      turn,
    );
  },
  resumed: (turn) => pick(["Good, let's go on where we were.", "Great, let's continue."], turn),
  stillThere: (turn) => pick(['Are you still there?', 'I am still here if you are.'], turn),

  usesMemory: (all, turn) =>
    pick(
      [
        `I'll use ${my(all)}; just say if that has changed.`,
        `I still have ${my(all)}; tell me if that is different now.`,
      ],
      turn,
    ),
  fastTrackOffer: (all, turn) =>
    pick([`Shall I use the usual, ${items(all)}?`, `The usual again, ${items(all)}?`], turn),
  fastTrackDeclined: (turn) =>
    pick(['All right, I will ask for everything this time.', 'Fine, we go through it anew.'], turn),
  sameAsLastTime: (all, turn) =>
    pick(
      [`The same as last time, then: ${items(all)}.`, `All right, the same as last time: ${items(all)}.`],
      turn,
    ),
  noLastTime: (turn) =>
    pick(
      ['I have nothing from last time, I am afraid.', 'There is no last time that I know of, sorry.'],
      turn,
    ),

  timeIs: (time, turn) => pick([`It is ${time}.`, `It is ${time} now.`], turn),
  dateIs: (date, turn) => pick([`Today is ${date}.`, `It is ${date}.`], turn),
};
