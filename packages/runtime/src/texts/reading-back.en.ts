import { listWords } from './list-words.ts';
import { pick } from './pick.ts';
import type { Change, ReadingBack } from './texts.ts';
import { item, items, lines, lowerFirst, mostInLine } from './words.en.ts';

export const readingBack: ReadingBack = {
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
  address: (name) => name.split(/\s+/)[0] ?? name,
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
  unclearChange: (question, turn) =>
    pick(
      [
        `I did not get what that changes, so I left all as it is. ${question}`,
        `I am not sure what to change for that, so nothing is changed yet. ${question}`,
      ],
      turn,
    ),
  restated: (all, turn) =>
    pick([`Yes, I have the ${items(all)}.`, `Right, ${items(all)}: that is what I noted.`], turn),
  changeLater: (turn) =>
    pick(
      [
        'That can be changed as soon as we are through with this part.',
        'I left that as it is: once this part is done, it can be changed.',
      ],
      turn,
    ),
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
};
