import { asking } from './asking.en.ts';
import { hearing } from './hearing.en.ts';
import { listWords } from './list-words.ts';
import { pick } from './pick.ts';
import { readingBack } from './reading-back.en.ts';
import { smallTalk } from './small-talk.en.ts';
import type { Texts } from './texts.ts';
import { a, item, items, lowerFirst, my, part, the } from './words.en.ts';

export const en: Texts = {
  ...hearing,
  ...asking,
  ...readingBack,
  ...smallTalk,
  yes: 'Yes',
  no: 'No',
  onlyThis: 'Only this part',
  everything: 'Everything',
  notGiven: 'not given',

  list: (words, joint) => listWords(words, joint),
  topic: (name) =>
    /^[A-Za-z]+$/.test(name) ? { name: lowerFirst(name), isWord: true } : { name, isWord: false },

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
  completed: () => 'Thank you, that is all.',
  listening: (turn) => pick(['Please go on, I am listening.', 'Just tell me what you need.'], turn),
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
};
